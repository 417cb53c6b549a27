package eu.aer.page;

import eu.aer.content.ContentItem;
import eu.aer.content.slug.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page stands below its parent. */
@ApplicationScoped
public class PagePlacement implements Placement {

    @Inject
    PageTrees trees;

    @Override
    public List<Long> below(ContentItem item) {
        return item instanceof Page ? trees.below(item.getId()) : List.of();
    }

    @Override
    public List<Long> below(Collection<Long> ids) {
        return trees.below(ids);
    }

    @Override
    public Map<Long, List<Long>> above(Collection<Long> ids) {
        return trees.above(ids);
    }

    @Override
    public Optional<Long> parentOf(ContentItem item) {
        return item instanceof Page page ? page.parent().map(Page::getId) : Optional.empty();
    }
}
