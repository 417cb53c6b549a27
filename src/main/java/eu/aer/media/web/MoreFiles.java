package eu.aer.media.web;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.ContentJson;
import eu.aer.content.Shown;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.media.picture.Shape;
import eu.aer.media.web.FileDrawing.Label;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files that a public page shows beside those in its own text: in the facts of its item, and in other items that it shows. Whose
 * view shows them reads them together, once for each generation of the content, and makes them known.
 */
@RequestScoped
public class MoreFiles {

    @Inject
    ContentJson json;

    @Inject
    Assets assets;

    @Inject
    FileDrawing drawing;

    private final Map<String, ListedAsset> known = new HashMap<>();

    /** The files in the texts and facts of these items, by their public ids; one query. */
    public Map<String, ListedAsset> read(Collection<Shown> items) {
        var ids = items.stream()
                .map(item -> json.writeBlocks(item.text().blocks()) + json.components(item.facts()))
                .flatMap(stored -> MediaReferences.in(stored).stream())
                .collect(Collectors.toSet());
        return assets.find(ids).stream()
                .collect(Collectors.toUnmodifiableMap(ListedAsset::publicId, Function.identity()));
    }

    /** From now on these are found. */
    public void know(Map<String, ListedAsset> files) {
        known.putAll(files);
    }

    Optional<ListedAsset> find(String reference) {
        return MediaReferences.id(reference).map(known::get);
    }

    /**
     * A whole picture.
     *
     * @param placement how it stands on the page, see {@link ShownPicture#sizes()}
     * @param otherwise what it shows where the file does not say
     * @param around the language of what it stands in
     * @return null where none is chosen, or where it is gone
     */
    public ShownPicture picture(String reference, String placement, String otherwise, Language around) {
        return find(reference)
                .filter(ListedAsset::isImage)
                .map(asset -> {
                    var said = asset.texts().alternatives().in(around).orElse(new Words.Said(around, otherwise));
                    return drawing.picture(asset, Shape.WHOLE, placement, Label.in(around, said), "lazy");
                })
                .orElse(null);
    }

    /**
     * Files to read or to take away, called as they are; those that are there.
     *
     * @param around the language of what they stand in
     */
    public List<ShownDocument> documents(List<String> references, Language around) {
        return references.stream()
                .flatMap(reference -> find(reference).stream())
                .map(asset -> drawing.document(asset, Label.in(around, title(asset, around))))
                .toList();
    }

    static Words.Said title(ListedAsset asset, Language reader) {
        return asset.texts().titles().in(reader).orElse(new Words.Said(reader, asset.fileName()));
    }
}
