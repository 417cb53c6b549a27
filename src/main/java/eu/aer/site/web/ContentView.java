package eu.aer.site.web;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.RichText;
import eu.aer.site.PerGeneration;
import eu.aer.site.Route;
import eu.aer.site.Routes;
import eu.aer.site.web.http.NoLongerThere;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The item that a public page shows, live or in preview; read once. */
@Named("content")
@RequestScoped
public class ContentView {

    /** Request attribute with the draft that a preview shows. */
    public static final String DRAFT = "eu.aer.draft";

    private static final int DESCRIPTION_LENGTH = 160;
    private static final int BELOW_TITLE = 2;
    private static final String REFERENCE = "item:";

    @Inject
    HttpServletRequest request;

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    @Inject
    BlockTypes blockTypes;

    @Inject
    Routes routes;

    @Inject
    Configuration configuration;

    private Route route;
    private Shown shown;

    @PostConstruct
    void read() {
        route = (Route) request.getAttribute(Route.ATTRIBUTE);
        var found = route.preview()
                ? Optional.ofNullable((Shown) request.getAttribute(DRAFT))
                : reading.once(
                        "live",
                        route.itemId(),
                        route.language(),
                        () -> contents.live(route.itemId(), route.language()));
        // the route comes from memory and may be a moment older than the database
        shown = found.orElseThrow(NoLongerThere::new);
    }

    public Shown getShown() {
        return shown;
    }

    public String getTitle() {
        return shown.text().title();
    }

    public String getSummary() {
        return shown.text().summary();
    }

    /** For search engines and shared links: the summary, else how the text begins, else the title. */
    public String getDescription() {
        if (!getSummary().isBlank()) {
            return getSummary();
        }
        var words = blockTypes
                .plainText(shown.text().blocks())
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() > DESCRIPTION_LENGTH) {
            var end = words.lastIndexOf(' ', DESCRIPTION_LENGTH);
            return words.substring(0, end > 0 ? end : DESCRIPTION_LENGTH);
        }
        return words.isEmpty() ? getTitle() : words;
    }

    /** The language of the text. */
    public Language getLanguage() {
        return shown.language();
    }

    /** Whether the text is in another language than the one asked for. */
    public boolean isFallback() {
        return !shown.language().equals(route.language());
    }

    /** Where the text stands in its own language: the address for search engines. */
    public String getCanonical() {
        return routes.find(shown.id(), shown.language())
                .map(Routes.Place::location)
                .orElse(route.path());
    }

    /** The address for readers of other languages: the English one where the text exists in English. */
    public String getStandard() {
        return routes.find(shown.id(), Language.ENGLISH)
                .filter(place -> place.shown().equals(Language.ENGLISH))
                .map(Routes.Place::location)
                .orElseGet(this::getCanonical);
    }

    public LocalDate getPublishedOn() {
        return shown.publishedAt()
                .map(instant -> LocalDate.ofInstant(instant, configuration.zone()))
                .orElse(null);
    }

    public List<BlockView> getBlocks() {
        return views(shown.text().blocks(), BELOW_TITLE);
    }

    /**
     * Blocks with the fragments that draw them; those of unknown types are left out.
     *
     * @param level of the headings that blocks bring
     */
    public List<BlockView> views(List<Block> blocks, int level) {
        return blocks.stream()
                .flatMap(block -> blockTypes
                        .typeOf(block)
                        .map(type -> new BlockView(block, "/WEB-INF/blocks/" + type.key() + ".xhtml", level))
                        .stream())
                .toList();
    }

    /** Stored rich text with its references turned into addresses in the language of the page. */
    public String html(String stored) {
        return RichText.resolve(
                stored,
                id -> routes.find(id, route.language())
                        .map(Routes.Place::location)
                        .orElse(""));
    }

    /** The address of an item in the language of the page; empty while it has none. */
    public String location(long itemId) {
        return routes.find(itemId, route.language()).map(Routes.Place::location).orElse("");
    }

    /** Where a link leads that is a reference, {@code item:42}, or an address; empty while it leads nowhere. */
    public String address(String link) {
        return link.startsWith(REFERENCE) ? location(Long.parseLong(link.substring(REFERENCE.length()))) : link;
    }

    /**
     * A block and the fragment that draws it.
     *
     * @param level of the block's heading
     */
    public record BlockView(Block block, String fragment, int level) {}
}
