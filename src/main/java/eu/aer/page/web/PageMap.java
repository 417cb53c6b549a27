package eu.aer.page.web;

import eu.aer.common.Language;
import eu.aer.page.Page;
import eu.aer.page.Pages;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole tree of live pages. */
@Named
@RequestScoped
public class PageMap {

    @Inject
    Pages pages;

    @Inject
    Routes routes;

    @Inject
    SiteView site;

    private List<Node> nodes;

    /** Once: the view asks for the tree again at each step down. */
    @PostConstruct
    void read() {
        var below = pages.all().stream().collect(Collectors.groupingBy(Page::parent));
        nodes = nodes(Optional.empty(), below);
    }

    public List<Node> getNodes() {
        return nodes;
    }

    private List<Node> nodes(Optional<Page> parent, Map<Optional<Page>, List<Page>> below) {
        return below.getOrDefault(parent, List.of()).stream()
                .flatMap(page -> routes
                        .find(page.getId(), site.getLanguage())
                        .map(place -> new Node(
                                place.title(), place.location(), place.shown(), nodes(Optional.of(page), below)))
                        .stream())
                .toList();
    }

    /** A page and those below it. */
    public record Node(String title, String location, Language language, List<Node> children) {}
}
