package eu.aer.content.slug;

import eu.aer.content.ContentItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The ids of all that stands below these items. */
    public Set<Long> below(Collection<Long> ids) {
        var below = new HashSet<Long>();
        placements.forEach(placement -> below.addAll(placement.below(ids)));
        return below;
    }

    /** The ids of an item and of all above it. */
    public Set<Long> way(long id) {
        var way = new HashSet<>(ways(List.of(id)).getOrDefault(id, Set.of()));
        way.add(id);
        return way;
    }

    /** The ids of all above each of these items; what stands nowhere is left out. */
    public Map<Long, Set<Long>> ways(Collection<Long> ids) {
        var ways = above(ids);
        // an item of a feature stands below a page, which stands in the tree of another room
        var further = above(ways.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        ways.values().forEach(way -> List.copyOf(way).forEach(id -> way.addAll(further.getOrDefault(id, Set.of()))));
        return ways;
    }

    private Map<Long, Set<Long>> above(Collection<Long> ids) {
        var above = new HashMap<Long, Set<Long>>();
        placements.forEach(placement -> placement
                .above(ids)
                .forEach((id, way) ->
                        above.computeIfAbsent(id, none -> new HashSet<>()).addAll(way)));
        return above;
    }

    /** The item's own id and those of all that shares its fate. */
    public List<Long> with(ContentItem item) {
        var ids = new ArrayList<Long>();
        ids.add(item.getId());
        placements.forEach(placement -> ids.addAll(placement.below(item)));
        return ids;
    }
}
