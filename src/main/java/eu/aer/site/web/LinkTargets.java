package eu.aer.site.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.NamedItem;
import eu.aer.site.OwnAddresses;
import eu.aer.site.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What links to items lead to now, in the words of the person signed in. */
@RequestScoped
public class LinkTargets {

    private static final int MOST = 12;

    @Inject
    ContentLists lists;

    @Inject
    Routes routes;

    @Inject
    OwnAddresses own;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Inject
    ContentLanguages languages;

    /** By words of a title, or the one at an address of this site. */
    List<Target> search(String words, Language language) {
        var path = own.path(words);
        if (path.isPresent()) {
            return path.flatMap(this::at)
                    .map(id -> named(List.of(id), language))
                    .orElse(List.of());
        }
        return lists.search(words, language, MOST).stream()
                .map(text -> target(new NamedItem(text.itemId(), text.language(), text.title(), null), language))
                .toList();
    }

    private Optional<Long> at(String path) {
        var parts = path.split("/", 3);
        return languages
                .find(parts.length > 1 ? parts[1] : "")
                .flatMap(language -> routes.find(language, parts.length > 2 ? parts[2] : ""))
                .map(Routes.Place::itemId);
    }

    /** Every one that is asked for, also those that do not exist any more. */
    List<Target> named(Collection<Long> ids, Language language) {
        var found = lists.named(ids, language).stream()
                .collect(Collectors.toMap(NamedItem::itemId, item -> target(item, language)));
        return ids.stream()
                .distinct()
                .map(id -> found.getOrDefault(id, new Target(id, "", "", state("GONE"), true)))
                .toList();
    }

    private Target target(NamedItem item, Language language) {
        var location =
                routes.find(item.itemId(), language).map(Routes.Place::location).orElse("");
        var state = item.trashedAt() != null ? "TRASHED" : location.isEmpty() ? "DRAFT" : "LIVE";
        return new Target(item.itemId(), item.title(), location, state(state), !state.equals("LIVE"));
    }

    private String state(String state) {
        return texts.get(user.getLocale(), "admin.linkState." + state);
    }

    /**
     * @param location empty while it has none
     * @param state in words
     * @param broken whether a link to it leads nowhere now
     */
    public record Target(long id, String title, String location, String state, boolean broken) {}
}
