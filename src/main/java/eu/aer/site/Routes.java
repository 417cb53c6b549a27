package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.ChangeFollower;
import eu.aer.content.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of this node, in memory: where an address leads, and where an item is reached. */
@ApplicationScoped
public class Routes implements ChangeFollower {

    private static final Table EMPTY = new Table(Map.of(), Map.of(), Map.of(), Map.of());

    @Inject
    Addresses addresses;

    @Inject
    Redirects redirects;

    @Inject
    Sections sections;

    private volatile Table table = EMPTY;

    @Override
    public void follow(List<ContentChange> changes) {
        if (changes.stream().anyMatch(ContentChange::isVisible)) {
            table = load();
        }
    }

    private Table load() {
        var byPath = new HashMap<String, Place>();
        var byItem = new HashMap<Key, Place>();
        var bySection = new HashMap<SectionKey, Place>();
        for (var address : addresses.live()) {
            // what no feature of this installation shows is not reachable
            target(address).map(target -> place(address, target)).ifPresent(place -> {
                byPath.put(place.location(), place);
                byItem.put(new Key(place.itemId(), place.language()), place);
                place.target()
                        .section()
                        .map(Section::key)
                        .ifPresent(section -> bySection.merge(
                                new SectionKey(section, place.language()),
                                place,
                                (one, other) -> one.itemId() < other.itemId() ? one : other));
            });
        }
        var moved = new HashMap<String, Key>();
        redirects
                .all()
                .forEach(redirect -> moved.put(
                        redirect.getSource(), new Key(redirect.getItem().getId(), redirect.getLanguage())));
        return new Table(byPath, byItem, bySection, moved);
    }

    private static Place place(Address address, Target target) {
        return new Place(
                address.getItem().getId(),
                address.getLanguage(),
                address.shownLanguage().orElseThrow(),
                address.getPath(),
                address.getTitle(),
                target);
    }

    private Optional<Target> target(Address address) {
        return address.section()
                .flatMap(sections::find)
                .map(section -> new Target(section.view(), Optional.of(section)))
                .or(() -> sections.homeOf(address.getKind())
                        .flatMap(Section::homeOf)
                        .map(items -> new Target(items.view(), Optional.empty())));
    }

    /** @param location the normalised path, {@code /en/projects/eu-belong} */
    public Resolution resolve(Language language, String location) {
        var place = table.byPath.get(location);
        return place != null ? show(place) : resolveBelow(language, location);
    }

    private static Resolution show(Place place) {
        return new Resolution.Show(new Route(
                place.itemId(),
                place.language(),
                place.location(),
                place.target().view(),
                false));
    }

    /** Asks the section of the nearest page above for what is no item's own address. */
    private Resolution resolveBelow(Language language, String location) {
        var prefix = location;
        for (var slash = prefix.lastIndexOf('/'); slash > 0; slash = prefix.lastIndexOf('/')) {
            prefix = prefix.substring(0, slash);
            var place = table.byPath.get(prefix);
            if (place != null && place.target().section().isPresent()) {
                return place.target().section().get().resolve(language, location.substring(prefix.length() + 1));
            }
        }
        return new Resolution.NotFound();
    }

    /** Where an old address has gone, as a whole path; {@code source} with its query string where that decides. */
    public Optional<String> redirect(String source) {
        return Optional.ofNullable(table.moved.get(Redirects.normalised(source)))
                .flatMap(key -> find(key.itemId(), key.language()))
                .map(Place::location);
    }

    /** The place of an item in a language; none while nothing of it is live. */
    public Optional<Place> find(long itemId, Language language) {
        return Optional.ofNullable(table.byItem.get(new Key(itemId, language)));
    }

    /** The live place with this path, without language and outer slashes. */
    public Optional<Place> find(Language language, String path) {
        return Optional.ofNullable(table.byPath.get(location(language, path)));
    }

    /** The page that has this section, so that a feature can lead there; should several have it, the oldest. */
    public Optional<Place> findSection(String section, Language language) {
        return Optional.ofNullable(table.bySection.get(new SectionKey(section, language)));
    }

    /** The places on the way from the home page down to this one, without the place itself. */
    public List<Place> above(Place place) {
        var steps = new java.util.ArrayList<Place>();
        var path = place.path();
        while (!path.isEmpty()) {
            path = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
            find(place.language(), path).ifPresent(step -> steps.add(0, step));
        }
        return steps;
    }

    static String location(Language language, String path) {
        return "/" + language + (path.isEmpty() ? "" : "/" + path);
    }

    /**
     * A live item at its address in one language.
     *
     * @param shown the language of its text
     * @param title its short title
     */
    public record Place(long itemId, Language language, Language shown, String path, String title, Target target) {

        public String location() {
            return Routes.location(language, path);
        }
    }

    /** The view that shows a place, and the section when it is a page. */
    public record Target(String view, Optional<Section> section) {}

    private record Key(long itemId, Language language) {}

    private record SectionKey(String section, Language language) {}

    private record Table(
            Map<String, Place> byPath,
            Map<Key, Place> byItem,
            Map<SectionKey, Place> bySection,
            Map<String, Key> moved) {}
}
