package eu.aer.media.web;

import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Renditions;
import eu.aer.media.picture.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pictures of live items in a list. They are decoration there, because each stands beside the title of what it stands for. */
@ApplicationScoped
public class ListPictures {

    @Inject
    Assets assets;

    @Inject
    Renditions renditions;

    /**
     * Pictures by their references, in one query; those that are gone are left out.
     *
     * @param references of {@link eu.aer.content.Pictured}; empty ones count for nothing
     */
    public Map<String, ShownPicture> of(Collection<String> references, Shape shape) {
        var ids = references.stream()
                .flatMap(reference -> MediaReferences.id(reference).stream())
                .collect(Collectors.toSet());
        return assets.find(ids).stream()
                .filter(ListedAsset::isImage)
                .map(asset -> shown(asset, shape))
                .collect(Collectors.toMap(Listed::reference, Listed::picture));
    }

    private Listed shown(ListedAsset asset, Shape shape) {
        var picture = asset.picture().orElseThrow();
        var width = picture.widths(shape).get(0);
        Function<Format, String> address = format -> asset.address(shape, width, format);
        var modern = renditions.formats(picture).anyMatch(Format.WEBP::equals) ? address.apply(Format.WEBP) : "";
        var usual = address.apply(picture.fallback());
        return new Listed(
                "media:" + asset.publicId(),
                new ShownPicture(
                        modern, usual, usual, width, picture.height(shape, width), "beside", "", null, "lazy"));
    }

    private record Listed(String reference, ShownPicture picture) {}
}
