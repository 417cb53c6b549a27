package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.Closing;
import eu.aer.project.call.Course.Ending;
import eu.aer.site.web.list.ContentBulk;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Says of all ticked calls what has become of them; the ticks are those of the list's other actions. */
@Named
@ViewScoped
public class CallBulk extends NamedBulk {

    @Inject
    Closing closing;

    @Inject
    ContentLists lists;

    @Inject
    ContentBulk content;

    @Inject
    CallTable table;

    public CallBulk() {
        super("call.bulk");
    }

    @Override
    protected List<Long> ticked() {
        return content.getTicks().ids();
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        return lists.titles(ids, Language.of(user.getLocale().getLanguage()));
    }

    @Override
    protected void perform(String action, long id) {
        switch (action) {
            case "fill" -> closing.end(id, Ending.FILLED);
            case "close" -> closing.end(id, Ending.CLOSED);
            case "reopen" -> closing.reopen(id);
            default -> throw new IllegalStateException(action);
        }
    }

    @Override
    protected void done() {
        super.done();
        content.getTicks().clear();
        table.getRows().recount();
    }
}
