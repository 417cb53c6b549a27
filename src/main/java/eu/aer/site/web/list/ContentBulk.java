package eu.aer.site.web.list;

import eu.aer.common.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** One action on all entries of a {@link eu.aer.site.web.ContentTable} that somebody has ticked. */
@Named
@ViewScoped
public class ContentBulk extends ItemBulk {

    @Override
    protected Collection<Long> with(List<Long> ids) {
        return ids;
    }

    @Override
    protected Report trash(List<Long> ids) {
        return bulk.trash(ids);
    }
}
