package eu.aer.site.web.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.redirect.Redirect;
import eu.aer.site.redirect.RedirectDraft;
import eu.aer.site.redirect.Redirects;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** One old address: {@code ?id=12}, or a new one, {@code ?source=/old/page} where it is known. */
@Named
@ViewScoped
public class RedirectEdit implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "site.redirectForm", "source",
            "site.redirectTaken", "source",
            "site.redirectLive", "source",
            "site.redirectReserved", "source",
            "site.redirectTarget", "target",
            "site.redirectLoop", "url",
            "site.redirectNowhere", "url",
            "site.menuAddress", "url");

    @Inject
    transient Redirects redirects;

    @Inject
    transient ContentLists lists;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private String asked;
    private Long id;
    private long version;
    private String source = "";
    private ListedText target;
    private String url = "";
    private String language = Language.ENGLISH.code();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            if (asked != null) {
                show(Optional.of(asked)
                        .filter(number -> number.matches("\\d{1,18}"))
                        .flatMap(number -> redirects.find(Long.parseLong(number)))
                        .orElseThrow(() -> new DomainException("site.redirectGone")));
            }
        });
    }

    private void show(Redirect redirect) {
        id = redirect.getId();
        version = redirect.getVersion();
        source = redirect.getSource();
        target = redirect.itemId().flatMap(lists::find).orElse(null);
        url = redirect.url().orElse("");
        redirect.language().ifPresent(known -> language = known.code());
    }

    /** @return the list, or the same view with the reason why not */
    public String save() {
        var draft = new RedirectDraft(
                source, Optional.ofNullable(target).map(ListedText::itemId), Language.of(language), url);
        if (!feedback.attempt(() -> redirects.save(Optional.ofNullable(id), version, draft), FIELDS)) {
            return null;
        }
        feedback.done("site.redirectAdded", source);
        feedback.keep();
        return "/admin/redirect/list?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    /** The id in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? "" : source;
    }

    public ListedText getTarget() {
        return target;
    }

    public void setTarget(ListedText target) {
        this.target = target;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url == null ? "" : url;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
