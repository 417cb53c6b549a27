package eu.aer.media.web;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.media.ListedAsset;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Renditions;
import eu.aer.media.picture.Shape;
import eu.aer.site.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;

/** How a public page offers a file: a picture in every width, a document with its kind and size. */
@RequestScoped
class FileDrawing {

    @Inject
    Renditions renditions;

    @Inject
    FileSizes sizes;

    @Inject
    DraftKeys keys;

    @Inject
    HttpServletRequest request;

    private Route route;

    @PostConstruct
    void read() {
        route = (Route) request.getAttribute(Route.ATTRIBUTE);
    }

    /** @param loading {@code eager} or {@code lazy} */
    ShownPicture picture(ListedAsset asset, Shape shape, String placement, Label alternative, String loading) {
        var picture = asset.picture().orElseThrow();
        var widest = picture.widest(shape);
        return new ShownPicture(
                set(asset, shape, Format.WEBP),
                set(asset, shape, picture.fallback()),
                address(asset, shape, widest, picture.fallback()),
                widest,
                picture.height(shape, widest),
                placement,
                alternative.text(),
                alternative.language(),
                loading);
    }

    private String set(ListedAsset asset, Shape shape, Format format) {
        var picture = asset.picture().orElseThrow();
        return renditions.formats(picture).anyMatch(format::equals)
                ? picture.widths(shape).stream()
                        .map(width -> address(asset, shape, width, format) + " " + width + "w")
                        .collect(Collectors.joining(", "))
                : "";
    }

    private String address(ListedAsset asset, Shape shape, int width, Format format) {
        return keyed(asset.address(shape, width, format), asset);
    }

    /** In a draft that somebody sees by a link the file is not public. */
    private String keyed(String address, ListedAsset asset) {
        return route.preview() ? address + "?" + DraftKeys.PARAMETER + "=" + keys.key(asset.publicId()) : address;
    }

    ShownDocument document(ListedAsset asset, Label title) {
        return new ShownDocument(
                keyed(asset.address(), asset),
                title.text(),
                title.language(),
                asset.type().label(),
                sizes.of(asset.size(), route.language()));
    }

    /**
     * What a file is called, or what it shows.
     *
     * @param language null: that of what it stands in
     */
    record Label(String text, String language) {

        static Label in(Language around, Words.Said said) {
            return new Label(
                    said.text(),
                    said.language().equals(around) ? null : said.language().code());
        }
    }
}
