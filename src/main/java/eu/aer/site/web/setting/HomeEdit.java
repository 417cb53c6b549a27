package eu.aer.site.web.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.HomeSetting;
import eu.aer.site.Routes;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that visitors meet first. */
@Named
@ViewScoped
public class HomeEdit implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("site.homeStale", "page", "site.homeNoPage", "page", "site.homeNotLive", "page");

    @Inject
    transient HomeSetting setting;

    @Inject
    transient ContentLists lists;

    @Inject
    transient Routes routes;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient ChangeFeed feed;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private ListedText page;
    private Long seen;
    private ListedText shown;
    private String waiting = "";

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            read();
            page = Optional.ofNullable(seen).flatMap(lists::find).orElse(null);
        });
    }

    /** What visitors meet this moment, and what is chosen and not live. */
    private void read() {
        feed.generation();
        seen = setting.stored().orElse(null);
        shown = routes.find(language(), "")
                .flatMap(place -> lists.find(place.itemId()))
                .orElse(null);
        waiting = Optional.ofNullable(seen)
                .filter(chosen -> shown == null || shown.itemId() != chosen)
                .map(chosen -> lists.titles(List.of(chosen), language()).getOrDefault(chosen, "–"))
                .orElse("");
    }

    private Language language() {
        return languages.nearest(user.getLocale().getLanguage());
    }

    public void save() {
        var chosen = Optional.ofNullable(page).map(ListedText::itemId);
        var done = feedback.attempt(() -> setting.choose(chosen, Optional.ofNullable(seen)), FIELDS);
        read();
        if (done) {
            feedback.done("site.homeSaved");
        }
    }

    public ListedText getPage() {
        return page;
    }

    public void setPage(ListedText page) {
        this.page = page;
    }

    /** What visitors meet. */
    public ListedText getShown() {
        return shown;
    }

    /** The title of what is chosen and not live; empty where there is none. */
    public String getWaiting() {
        return waiting;
    }
}
