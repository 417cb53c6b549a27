package eu.aer.site.find;

import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.listing.TitleSearch;
import eu.aer.content.listing.TitleSearch.NamedText;
import eu.aer.site.AdminArea;
import eu.aer.site.FindSource;
import eu.aer.site.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Content of all kinds, each named like its area; where it is live, its address tells it from others of the same title. */
@ApplicationScoped
public class ContentFinds implements FindSource {

    @Inject
    TitleSearch titles;

    @Inject
    Routes routes;

    @Inject
    @Any
    Instance<AdminArea> areas;

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        return titles.find(words, Language.of(locale.getLanguage()), most).stream()
                .map(this::found)
                .toList();
    }

    private Found found(NamedText text) {
        var language = text.language().code();
        return new Found(
                group(text.kind()),
                text.title(),
                language,
                routes.find(text.itemId(), text.language())
                        .map(Routes.Place::location)
                        .orElse(text.language().ownName()),
                "/admin/edit?item=" + text.itemId() + "&language=" + language);
    }

    private String group(String kind) {
        return areas.stream()
                .filter(area -> area.holds(kind))
                .map(AdminArea::label)
                .findFirst()
                .orElse("find.content");
    }
}
