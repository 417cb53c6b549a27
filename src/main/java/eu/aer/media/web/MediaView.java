package eu.aer.media.web;

import eu.aer.common.Words;
import eu.aer.content.ContentJson;
import eu.aer.content.Pictured;
import eu.aer.content.block.DocumentsBlock;
import eu.aer.content.block.ImageBlock;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.media.picture.Shape;
import eu.aer.media.web.FileDrawing.Label;
import eu.aer.site.PerGeneration;
import eu.aer.site.Route;
import eu.aer.site.web.ContentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that a public page shows, read together. */
@Named("media")
@RequestScoped
public class MediaView {

    private static final int FIRST_SCREEN = 2;

    /** Stands for the id of a block that there is not. */
    private static final UUID LEAD = new UUID(0, 0);

    @Inject
    ContentView content;

    @Inject
    ContentJson json;

    @Inject
    Assets assets;

    @Inject
    PerGeneration reading;

    @Inject
    MoreFiles more;

    @Inject
    FileDrawing drawing;

    @Inject
    HttpServletRequest request;

    private Route route;
    private Map<String, ListedAsset> shown;
    private final Map<UUID, ShownPicture> pictures = new HashMap<>();

    @PostConstruct
    void read() {
        route = (Route) request.getAttribute(Route.ATTRIBUTE);
        shown = route.preview() ? load() : reading.once("media", route.itemId(), route.language(), this::load);
    }

    private Map<String, ListedAsset> load() {
        var ids = new HashSet<>(
                MediaReferences.in(json.writeBlocks(content.getShown().text().blocks())));
        lead().flatMap(MediaReferences::id).ifPresent(ids::add);
        return assets.find(ids).stream()
                .collect(Collectors.toUnmodifiableMap(ListedAsset::publicId, Function.identity()));
    }

    private Optional<String> lead() {
        return Optional.of(content.getShown().facts())
                .filter(Pictured.class::isInstance)
                .map(facts -> ((Pictured) facts).picture());
    }

    private Optional<ListedAsset> find(String reference) {
        return MediaReferences.id(reference).map(shown::get).or(() -> more.find(reference));
    }

    /** Null where none is chosen, or where it is gone. */
    public ShownPicture picture(ImageBlock block) {
        return pictures.computeIfAbsent(
                block.id(),
                id -> find(block.asset())
                        .filter(ListedAsset::isImage)
                        .map(asset -> picture(asset, block))
                        .orElse(null));
    }

    /** The picture of the item itself, as its file describes it; null where it has none. */
    public ShownPicture getLead() {
        var whole = ImageBlock.Placement.TEXT.key();
        return lead().map(picture -> picture(new ImageBlock(LEAD, picture, "", false, "", "", whole)))
                .orElse(null);
    }

    /** The picture that stands for the page where it is shared; null where it has none. */
    public ShownPicture getFirst() {
        return Optional.ofNullable(getLead()).orElseGet(this::firstInText);
    }

    private ShownPicture firstInText() {
        return content.getShown().text().blocks().stream()
                .filter(ImageBlock.class::isInstance)
                .map(ImageBlock.class::cast)
                .map(this::picture)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private ShownPicture picture(ListedAsset asset, ImageBlock block) {
        var placement = block.standing();
        return drawing.picture(
                asset,
                placement == ImageBlock.Placement.BANNER ? Shape.BANNER : Shape.WHOLE,
                placement.key(),
                Label.in(content.getLanguage(), said(asset, block)),
                isFirst(block) ? "eager" : "lazy");
    }

    private Words.Said said(ListedAsset asset, ImageBlock block) {
        if (block.decorative() || !block.alternative().isEmpty()) {
            return new Words.Said(content.getLanguage(), block.decorative() ? "" : block.alternative());
        }
        return asset.texts().alternatives().in(content.getLanguage()).orElse(new Words.Said(content.getLanguage(), ""));
    }

    /** What stands in the first screen is loaded at once, the rest when it is scrolled to. */
    private boolean isFirst(ImageBlock block) {
        return block.id().equals(LEAD)
                || content.getShown().text().blocks().stream()
                        .limit(FIRST_SCREEN)
                        .anyMatch(block::equals);
    }

    /** Those that are there. */
    public List<ShownDocument> documents(DocumentsBlock block) {
        return block.documents().stream()
                .flatMap(document -> find(document.asset()).map(asset -> document(asset, document.label())).stream())
                .toList();
    }

    private ShownDocument document(ListedAsset asset, String label) {
        var around = content.getLanguage();
        var title = label.isEmpty() ? MoreFiles.title(asset, around) : new Words.Said(around, label);
        return drawing.document(asset, Label.in(around, title));
    }
}
