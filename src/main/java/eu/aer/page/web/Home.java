package eu.aer.page.web;

import eu.aer.content.block.TextBlock;
import eu.aer.site.HomeSource;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The home page: what stands before the first heading of its text is the lead, and each heading with what follows is a way in for one
 * kind of visitor, so that editors write it like any page. Other blocks follow in their order.
 */
@Named
@RequestScoped
public class Home {

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    @Any
    Instance<HomeSource> sources;

    private String lead = "";
    private List<Way> ways = List.of();

    @PostConstruct
    void split() {
        var html = content.getShown().text().blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> content.html(((TextBlock) block).html()))
                .collect(Collectors.joining());
        var parts = html.split("(?=<h2>)");
        lead = parts[0].startsWith("<h2>") ? "" : parts[0];
        ways = List.of(parts).stream()
                .filter(part -> part.startsWith("<h2>"))
                .map(Home::way)
                .toList();
    }

    private static Way way(String part) {
        var body = Jsoup.parseBodyFragment(part).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        var heading = body.selectFirst("h2");
        var text = heading.wholeText();
        heading.remove();
        return new Way(text, body.children().stream().map(Element::outerHtml).collect(Collectors.joining()));
    }

    public String getLead() {
        return lead;
    }

    public List<Way> getWays() {
        return ways;
    }

    /** What stands between the ways in and the parts of features: blocks of all other types. */
    public List<ContentView.BlockView> getBlocks() {
        return content.getBlocks().stream()
                .filter(view -> !(view.block() instanceof TextBlock))
                .toList();
    }

    /** The parts that features fill and that have something to show. */
    public List<String> getFragments() {
        return sources.stream()
                .filter(source -> source.hasContent(site.getLanguage()))
                .sorted(Comparator.comparingInt(HomeSource::order))
                .map(HomeSource::fragment)
                .toList();
    }

    /** A way in. */
    public record Way(String heading, String html) {}
}
