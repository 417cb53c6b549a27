package eu.aer.media.web;

import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.media.AssetFilter;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.site.FindSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files, by whatever is said of them. */
@ApplicationScoped
public class FileFinds implements FindSource {

    @Inject
    Assets assets;

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        var filter = new AssetFilter(String.join(" ", words), Optional.empty(), "");
        return assets.page(filter, Assets.Order.CHANGED, true, 0, most).stream()
                .map(asset -> found(asset, Language.of(locale.getLanguage())))
                .toList();
    }

    private static Found found(ListedAsset asset, Language language) {
        return new Found(
                "media.area", asset.title(language), "", asset.fileName(), "/admin/media/edit?id=" + asset.publicId());
    }
}
