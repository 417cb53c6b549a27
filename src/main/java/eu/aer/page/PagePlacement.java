package eu.aer.page;

import eu.aer.content.ContentItem;
import eu.aer.content.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A page stands below its parent. */
@ApplicationScoped
public class PagePlacement implements Placement {

    @Override
    public Optional<Long> parentOf(ContentItem item) {
        return item instanceof Page page ? page.parent().map(Page::getId) : Optional.empty();
    }
}
