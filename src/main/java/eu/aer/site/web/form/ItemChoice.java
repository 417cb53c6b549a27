package eu.aer.site.web.form;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Routes;
import eu.aer.site.menu.Menus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds items for a field in which one is chosen by its title, or by what the menus call it. */
@Named
@RequestScoped
public class ItemChoice {

    private static final int MOST = 12;

    @Inject
    ContentLists lists;

    @Inject
    Menus menus;

    @Inject
    CurrentUser user;

    @Inject
    Routes routes;

    public List<ListedText> complete(String words) {
        var found = new LinkedHashMap<Long, ListedText>();
        Stream.of(lists.search(words, language(), MOST), lists.of(menus.itemsCalled(words, language())))
                .flatMap(List::stream)
                .forEach(text -> found.putIfAbsent(text.itemId(), text));
        return found.values().stream().limit(MOST).toList();
    }

    /** Where the public finds it; empty while it does not. */
    public String location(long itemId) {
        return routes.find(itemId, language()).map(Routes.Place::location).orElse("");
    }

    private Language language() {
        return Language.of(user.getLocale().getLanguage());
    }
}
