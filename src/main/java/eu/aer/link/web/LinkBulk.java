package eu.aer.link.web;

import eu.aer.link.Checking;
import eu.aer.link.OutsideLinks;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Has all links visited soon that somebody has ticked. */
@Named
@ViewScoped
public class LinkBulk extends NamedBulk {

    @Inject
    OutsideLinks links;

    @Inject
    Checking checking;

    @Inject
    LinkList list;

    public LinkBulk() {
        super("link.bulk");
    }

    public void visit() {
        perform(list.isPaused() ? "visitPaused" : "visit");
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        return links.addresses(ids);
    }

    @Override
    protected void perform(String action, long id) {
        checking.visitSoon(id);
    }

    @Override
    protected void done() {
        super.done();
        list.refresh();
    }
}
