package eu.aer.site.web.editor;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Translation;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.drafting.Revisions;
import eu.aer.content.drafting.SavedRevision;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Reads what stands around the form. */
@ApplicationScoped
public class Surroundings {

    private static final int HISTORY = 5;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Revisions revisions;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    @Inject
    ContentLanguages languages;

    Around around(ContentItem item, Language language) {
        var tabs = languages.getAll().stream()
                .map(each -> tab(item, each, language))
                .toList();
        var history = revisions.page(item.getId(), language, 0, HISTORY);
        // what this very request has published has its address by now
        feed.generation();
        var live = item.translation(language).filter(Translation::isLive).isPresent();
        var location = live
                ? routes.shown(item.getId(), language)
                        .map(Routes.Place::location)
                        .orElse("")
                : "";
        return new Around(
                tabs,
                history,
                location,
                live,
                access.may(Permission.PUBLISH_CONTENT, item.getId()),
                access.may(Permission.EDIT_CONTENT, item.getId()));
    }

    /** Around an item that is not stored yet; who may begin it there may publish it there, if at all. */
    Around begun(ContentItem item) {
        var begins = access.mayBegin(item);
        return new Around(List.of(), List.of(), "", false, begins && current.may(Permission.PUBLISH_CONTENT), begins);
    }

    private static Tab tab(ContentItem item, Language each, Language shown) {
        var status = item.translation(each)
                .filter(translation -> translation.getLatestRevision() > 0)
                .map(translation -> translation.status().name())
                .orElse("NONE");
        return new Tab(each, status, item.isSource(each), each.equals(shown));
    }

    /**
     * @param location where the public finds the text; empty while it does not
     * @param publishing whether the person may publish the text
     * @param stewarding whether the person may say who answers for the item
     */
    public record Around(
            List<Tab> tabs,
            List<SavedRevision> history,
            String location,
            boolean live,
            boolean publishing,
            boolean stewarding)
            implements Serializable {

        static final Around NOTHING = new Around(List.of(), List.of(), "", false, false, false);
    }

    /** @param status of the text in this language, {@code NONE} when it has not been begun */
    public record Tab(Language language, String status, boolean source, boolean current) {}
}
