package eu.aer.site.web.form;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Finds items for a field in which one is chosen by its title. */
@Named
@RequestScoped
public class ItemChoice {

    private static final int MOST = 12;

    @Inject
    ContentLists lists;

    @Inject
    CurrentUser user;

    @Inject
    Routes routes;

    public List<ListedText> complete(String words) {
        return lists.search(words, language(), MOST);
    }

    /** Where the public finds it; empty while it does not. */
    public String location(long itemId) {
        return routes.find(itemId, language()).map(Routes.Place::location).orElse("");
    }

    private Language language() {
        return Language.of(user.getLocale().getLanguage());
    }
}
