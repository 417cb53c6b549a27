package eu.aer.site.web.list;

import eu.aer.content.Bulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** One action on all entries of a {@link eu.aer.site.web.ContentTable} that somebody has ticked. */
@Named
@ViewScoped
public class ContentBulk extends ItemBulk {

    private final Ticks ticks = new Ticks();
    private boolean asking;

    @Override
    protected List<Long> ticked() {
        return ticks.ids();
    }

    @Override
    protected void ask() {
        asking = true;
    }

    @Override
    protected void done() {
        asking = false;
        ticks.clear();
    }

    @Override
    protected Collection<Long> with(List<Long> ids) {
        return ids;
    }

    @Override
    protected Bulk.Report trash(List<Long> ids) {
        return bulk.trash(ids);
    }

    public Ticks getTicks() {
        return ticks;
    }

    public boolean isAsking() {
        return asking;
    }
}
