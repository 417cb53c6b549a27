package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.site.Routes.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All places at one moment. It is copied to be changed, so that nobody sees a subtree that has moved in part.
 *
 * <p>A page chosen as home is kept where the tree has it, because what stands below it stays there, and handed out as home.
 */
final class RouteTable {

    static final RouteTable EMPTY = new RouteTable(new HashMap<>(), new HashMap<>(), Optional.empty());

    private final Map<String, Place> byPath;
    private final Map<Key, Place> byItem;
    private final Map<SectionKey, Place> bySection = new HashMap<>();
    private final Optional<Long> chosen;
    private final Map<String, Place> homes = new HashMap<>();

    private RouteTable(Map<String, Place> byPath, Map<Key, Place> byItem, Optional<Long> chosen) {
        this.byPath = byPath;
        this.byItem = byItem;
        this.chosen = chosen;
        byItem.values().stream()
                .filter(this::leads)
                .map(Place::asHome)
                .forEach(home -> homes.put(home.location(), home));
        byItem.values()
                .forEach(place -> place.target()
                        .section()
                        .ifPresent(section -> bySection.merge(
                                new SectionKey(section.key(), place.language()),
                                place,
                                (one, other) -> one.itemId() < other.itemId() ? one : other)));
    }

    /** Another table: without what stood at these branches, and with these places. */
    RouteTable replaced(Collection<Branch> branches, Collection<Place> places) {
        var paths = new HashMap<>(byPath);
        var items = new HashMap<>(byItem);
        places(branches).forEach(place -> {
            paths.remove(place.location());
            items.remove(key(place));
        });
        for (var place : places) {
            var before = items.put(key(place), place);
            if (before != null) {
                // another item may have its former address by now
                paths.computeIfPresent(
                        before.location(), (path, there) -> there.itemId() == before.itemId() ? null : there);
            }
        }
        places.forEach(place -> paths.put(place.location(), place));
        return new RouteTable(paths, items, chosen);
    }

    /** Another table with this item as home wherever it is live; none: the page at the top of the tree. */
    RouteTable withHome(Optional<Long> item) {
        return item.equals(chosen) ? this : new RouteTable(byPath, byItem, item);
    }

    /** Whether a place is the chosen home; where it only falls back to another language, the tree's own home stays if it does not. */
    private boolean leads(Place place) {
        var top = byPath.get(Routes.location(place.language(), ""));
        return chosen.filter(item -> item == place.itemId()).isPresent()
                && !place.path().isEmpty()
                && (place.isOwn() || top == null || !top.isOwn());
    }

    private Place handedOut(Place place) {
        var home = homes.get(Routes.location(place.language(), ""));
        return home != null && home.itemId() == place.itemId() ? home : place;
    }

    private static Key key(Place place) {
        return new Key(place.itemId(), place.language());
    }

    /** Where these items have gone, and where they have come to; the same goes for what stands below them there. */
    List<Place> moved(Collection<Long> itemIds, List<Place> now) {
        var known = of(itemIds);
        var were = known.stream().map(Anchor::of).collect(Collectors.toSet());
        var are = now.stream().map(Anchor::of).collect(Collectors.toSet());
        return Stream.concat(
                        known.stream().filter(place -> !are.contains(Anchor.of(place))),
                        now.stream().filter(place -> !were.contains(Anchor.of(place))))
                .toList();
    }

    private List<Place> of(Collection<Long> itemIds) {
        return byItem.values().stream()
                .filter(place -> itemIds.contains(place.itemId()))
                .toList();
    }

    /** The items that stand at these branches. */
    Stream<Long> within(Collection<Branch> branches) {
        return places(branches).map(Place::itemId);
    }

    private Stream<Place> places(Collection<Branch> branches) {
        return byItem.values().stream().filter(place -> branches.stream().anyMatch(branch -> branch.holds(place)));
    }

    /** At a language's address its home; at that which the home page has in the tree it as well, which then says that it is elsewhere. */
    Optional<Place> at(String location) {
        return Optional.ofNullable(homes.get(location))
                .or(() -> Optional.ofNullable(byPath.get(location)).map(this::handedOut));
    }

    Optional<Place> of(long itemId, Language language) {
        return Optional.ofNullable(byItem.get(new Key(itemId, language))).map(this::handedOut);
    }

    Optional<Place> withSection(String section, Language language) {
        return Optional.ofNullable(bySection.get(new SectionKey(section, language)))
                .map(this::handedOut);
    }

    /** What is no page. */
    Stream<Place> items(Language language) {
        return byItem.values().stream()
                .filter(place -> place.language().equals(language)
                        && place.target().section().isEmpty());
    }

    /** An address and all below it, in one language. */
    record Branch(Language language, String path) {

        boolean holds(Place place) {
            return place.language().equals(language)
                    && place.path().startsWith(path)
                    && (place.path().length() == path.length()
                            || path.isEmpty()
                            || place.path().charAt(path.length()) == '/');
        }
    }

    /** By which it is seen whether a place has changed. */
    private record Anchor(long itemId, Language language, String path, String section) {

        static Anchor of(Place place) {
            return new Anchor(
                    place.itemId(),
                    place.language(),
                    place.path(),
                    place.target().section().map(Section::key).orElse(""));
        }
    }

    private record Key(long itemId, Language language) {}

    private record SectionKey(String section, Language language) {}
}
