package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.change.ChangeFollower;
import eu.aer.content.change.ContentChange;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.redirect.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All addresses of this node, in memory: where an address leads, and where an item is reached. */
@ApplicationScoped
public class Routes implements ChangeFollower {

    private static final Set<ContentChange.Kind> BRANCHES =
            EnumSet.of(ContentChange.Kind.MOVED, ContentChange.Kind.TRASHED, ContentChange.Kind.RESTORED);

    /** From so many changed items on, reading everything costs less than reading each. */
    private static final int MANY = 300;

    @Inject
    LiveAddresses addresses;

    @Inject
    Redirects redirects;

    @Inject
    Sections sections;

    @Inject
    ContentLanguages languages;

    @Inject
    HomeSetting home;

    private volatile RouteTable table = RouteTable.EMPTY;

    @Override
    public long begin(long last) {
        table = load();
        return last;
    }

    /** Reads what has changed and no more, because a publication must cost the same on a large site. */
    @Override
    public void follow(List<ContentChange> changes) {
        var changed = changes.stream()
                .filter(ContentChange::isVisible)
                .flatMap(change -> change.itemId().stream())
                .collect(Collectors.toSet());
        if (changes.stream().anyMatch(change -> change.configures(ContentChange.LANGUAGE))) {
            table = load();
        } else if (!changed.isEmpty()) {
            table = changed.size() > MANY || changes.stream().anyMatch(Routes::concernsABranch)
                    ? load()
                    : changed(changed);
        }
        if (changes.stream().anyMatch(change -> change.configures(ContentChange.SETTING))) {
            table = table.withHome(home.stored());
        }
    }

    /** What is moved may not be live itself, and so not be known here, while something below it is. */
    private static boolean concernsABranch(ContentChange change) {
        return BRANCHES.contains(change.getKind());
    }

    private RouteTable load() {
        return RouteTable.EMPTY.withHome(home.stored()).replaced(Set.of(), places(addresses.all()));
    }

    private RouteTable changed(Set<Long> items) {
        var fresh = places(addresses.of(items));
        var moved = table.moved(items, fresh);
        if (moved.stream().anyMatch(Routes::movesOthers)) {
            return load();
        }
        var branches = moved.stream()
                .map(place -> new RouteTable.Branch(place.language(), place.path()))
                .collect(Collectors.toSet());
        // what stood below a page that is gone may have come to stand elsewhere, so it is asked for by itself
        var affected = Stream.concat(items.stream(), table.within(branches)).collect(Collectors.toSet());
        if (affected.size() > MANY) {
            return load();
        }
        var below = branches.stream()
                .flatMap(branch -> places(addresses.within(branch.language(), branch.path())).stream());
        return table.replaced(
                branches,
                Stream.concat(places(addresses.of(affected)).stream(), below).toList());
    }

    /** The home page stands above all, and the items of a feature follow its section wherever that goes. */
    private static boolean movesOthers(Place place) {
        return place.path().isEmpty()
                || place.target().section().flatMap(Section::homeOf).isPresent();
    }

    /** What no feature of this installation shows is not reachable. */
    private List<Place> places(List<LiveAddress> live) {
        return live.stream()
                .flatMap(address -> target(address).map(target -> place(address, target)).stream())
                .toList();
    }

    private static Place place(LiveAddress address, Target target) {
        return new Place(
                address.itemId(), address.language(), address.shown(), address.path(), address.title(), target, false);
    }

    private Optional<Target> target(LiveAddress address) {
        return Optional.ofNullable(address.section())
                .flatMap(sections::find)
                .map(section -> new Target(section.view(), Optional.of(section)))
                .or(() -> sections.homeOf(address.kind())
                        .flatMap(Section::homeOf)
                        .map(items -> new Target(items.view(), Optional.empty())));
    }

    /** @param location the normalised path, {@code /en/projects/eu-belong} */
    public Resolution resolve(Language language, String location) {
        return table.at(location).map(place -> show(place, location)).orElseGet(() -> resolveBelow(language, location));
    }

    private static Resolution show(Place place, String location) {
        if (!place.location().equals(location)) {
            return new Resolution.Moved(place.location());
        }
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
            var section = table.at(prefix).flatMap(place -> place.target().section());
            if (section.isPresent()) {
                return section.get().resolve(language, location.substring(prefix.length() + 1));
            }
        }
        return new Resolution.NotFound();
    }

    /** Where an old address has gone, as a whole path or an address elsewhere; {@code source} with its query string where that decides. */
    public Optional<String> redirect(String source) {
        return redirects.target(source).flatMap(this::location);
    }

    private Optional<String> location(Redirects.Target target) {
        return target.itemId() == null
                ? Optional.of(target.url())
                : find(target.itemId(), languages.nearest(target.language().code()))
                        .map(Place::location);
    }

    /** The place of an item in a language; none while nothing of it is live. */
    public Optional<Place> find(long itemId, Language language) {
        return table.of(itemId, language);
    }

    /** Where visitors meet the item itself: none as well for the page at the top of the tree while another one is home. */
    public Optional<Place> shown(long itemId, Language language) {
        return find(itemId, language)
                .filter(place -> table.at(place.location())
                        .filter(there -> there.itemId() == itemId)
                        .isPresent());
    }

    /** The live place with this path, without language and outer slashes. */
    public Optional<Place> find(Language language, String path) {
        return table.at(location(language, path));
    }

    /** The page that has this section, so that a feature can lead there; should several have it, the oldest. */
    public Optional<Place> findSection(String section, Language language) {
        return table.withSection(section, language);
    }

    /** The live items of features, by the path of the page that each stands right below, in the order of their titles. */
    public Map<String, List<Place>> items(Language language) {
        return table.items(language)
                .sorted(Comparator.comparing(Place::title, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(Place::above));
    }

    /** The places on the way from the home page down to this one, without the place itself. */
    public List<Place> above(Place place) {
        var steps = new ArrayList<Place>();
        var path = place.home() ? "" : place.path();
        while (!path.isEmpty()) {
            path = above(path);
            find(place.language(), path).ifPresent(step -> steps.add(0, step));
        }
        // a page chosen as home leads the way once, not where the tree has it as well
        return steps.stream().distinct().toList();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    static String location(Language language, String path) {
        return "/" + language + (path.isEmpty() ? "" : "/" + path);
    }

    /**
     * A live item at its address in one language.
     *
     * @param shown the language of its text
     * @param path where the tree has it, and what the addresses below it begin with
     * @param title its short title
     * @param home whether it is reached at the address of the language instead
     */
    public record Place(
            long itemId, Language language, Language shown, String path, String title, Target target, boolean home) {

        public String location() {
            return Routes.location(language, home ? "" : path);
        }

        /** The path of the page that it stands right below. */
        private String above() {
            return Routes.above(path);
        }

        /** Whether its text is in the language of the address. */
        boolean isOwn() {
            return shown.equals(language);
        }

        /** What the addresses of what stands below it begin with, {@code /en/about}. */
        public String branch() {
            return Routes.location(language, path);
        }

        Place asHome() {
            return new Place(itemId, language, shown, path, title, target, true);
        }
    }

    /** The view that shows a place, and the section when it is a page. */
    public record Target(String view, Optional<Section> section) {}
}
