package eu.aer.page.web;

import eu.aer.common.Language;
import eu.aer.page.PageTrees;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole tree of what is live. */
@Named
@RequestScoped
public class PageMap {

    @Inject
    PageTrees trees;

    @Inject
    PerGeneration reading;

    @Inject
    Routes routes;

    @Inject
    SiteView site;

    private Map<String, List<Routes.Place>> items;
    private List<Node> nodes;

    /** Once: the view asks for the tree again at each step down. */
    @PostConstruct
    void read() {
        nodes = reading.once("map", site.getItemId(), site.getLanguage(), () -> {
            items = routes.items(site.getLanguage());
            return nodes(0L, trees.whole());
        });
    }

    public List<Node> getNodes() {
        return nodes;
    }

    private List<Node> nodes(long parent, Map<Long, List<Long>> below) {
        return below.getOrDefault(parent, List.of()).stream()
                .flatMap(page -> routes.find(page, site.getLanguage()).stream())
                .flatMap(place -> nodes(place, children(place, below)))
                .toList();
    }

    /** What features keep below a page stands after the pages. */
    private List<Node> children(Routes.Place page, Map<Long, List<Long>> below) {
        var leaves = items.getOrDefault(page.path(), List.of()).stream()
                .map(item -> new Node(item.title(), item.location(), item.shown(), List.of()));
        return Stream.concat(nodes(page.itemId(), below).stream(), leaves).toList();
    }

    /** A page chosen as home stands at the top, in place of the one that the tree has there, and what is below it in its own place. */
    private Stream<Node> nodes(Routes.Place page, List<Node> children) {
        if (page.home()) {
            return children.stream();
        }
        var shown = page.path().isEmpty() ? routes.find(page.language(), "").orElse(page) : page;
        return Stream.of(new Node(shown.title(), shown.location(), shown.shown(), children));
    }

    /** A page or an item, and what stands below it. */
    public record Node(String title, String location, Language language, List<Node> children) {}
}
