package eu.aer.media.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.media.ListedAsset;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Shape;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Assets as the back office shows them, in the words of the person signed in. */
@Named
@RequestScoped
public class AssetCards {

    @Inject
    CurrentUser user;

    @Inject
    FileSizes sizes;

    @Inject
    Texts texts;

    /** @param language of the texts that the file begins with where it is used */
    Card card(ListedAsset asset, Language language) {
        return new Card(
                asset.publicId(),
                asset.title(language()),
                details(asset),
                thumbnail(asset),
                asset.address(),
                asset.isImage(),
                asset.texts().alternatives().only(language),
                asset.texts().captions().only(language),
                asset.texts().credits().in(language).map(said -> said.text()).orElse(""));
    }

    /** What it is, how large: {@code JPEG · 1.2 MB · 3,000 × 2,000 pixels}. */
    public String details(ListedAsset asset) {
        var size = asset.type().label() + " · " + sizes.of(asset.size(), language());
        return asset.picture()
                .map(picture ->
                        size + " · " + texts.get(user.getLocale(), "media.measures", picture.width(), picture.height()))
                .orElse(size);
    }

    /** Empty for a document. */
    public String thumbnail(ListedAsset asset) {
        return asset.picture()
                .map(picture -> asset.address(Shape.SQUARE, picture.widest(Shape.SQUARE), picture.fallback()))
                .orElse("");
    }

    /** The picture as it is worked on. */
    public String preview(ListedAsset asset) {
        return asset.picture()
                .map(picture -> asset.address(Shape.WHOLE, middle(picture), fallback(asset)))
                .orElse("");
    }

    private static int middle(eu.aer.media.picture.Picture picture) {
        var widths = picture.widths(Shape.WHOLE);
        return widths.get(Math.min(2, widths.size() - 1));
    }

    private static Format fallback(ListedAsset asset) {
        return asset.picture().orElseThrow().fallback();
    }

    public String title(ListedAsset asset) {
        return asset.title(language());
    }

    public Language language() {
        return Language.of(user.getLocale().getLanguage());
    }

    /** An asset as js/editor/media.js and js/media/upload.js know it. */
    record Card(
            String id,
            String title,
            String details,
            String thumbnail,
            String address,
            boolean image,
            String alternative,
            String caption,
            String credit) {}
}
