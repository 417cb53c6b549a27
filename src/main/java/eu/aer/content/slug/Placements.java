package eu.aer.content.slug;

import eu.aer.content.ContentItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where items stand, by all that the rooms know about it. */
@ApplicationScoped
public class Placements {

    @Inject
    @Any
    Instance<Placement> placements;

    /** The id of the item whose address the given item's address begins with. */
    public Optional<Long> parentOf(ContentItem item) {
        return placements.stream()
                .flatMap(placement -> placement.parentOf(item).stream())
                .findFirst();
    }

    /** The item's own id and those of all that shares its fate. */
    public List<Long> with(ContentItem item) {
        var ids = new ArrayList<Long>();
        ids.add(item.getId());
        placements.forEach(placement -> ids.addAll(placement.below(item)));
        return ids;
    }
}
