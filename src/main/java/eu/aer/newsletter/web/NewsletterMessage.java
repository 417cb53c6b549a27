package eu.aer.newsletter.web;

import eu.aer.common.Texts;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a page of few words says: a title, a sentence, what to do, and perhaps one button. */
@Named
@RequestScoped
public class NewsletterMessage {

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    private String key;
    private Object[] arguments = {};
    private String action;
    private String token;

    /** @param key the texts begin with {@code newsletter.<key>.} */
    void tell(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** With a button that posts the token. */
    void offer(String action, String token) {
        this.action = action;
        this.token = token;
    }

    public String getTitle() {
        return text("title");
    }

    public String getLead() {
        return text("lead");
    }

    public String getText() {
        return text("text");
    }

    public String getButton() {
        return text("button");
    }

    /** Whether the way on is to sign up again. */
    public boolean isAgain() {
        return !List.of("confirmed", "changed", "erased").contains(key);
    }

    private String text(String part) {
        return texts.get(site.getLanguage(), "newsletter." + key + "." + part, arguments);
    }

    /** Where the button posts to; null without one. */
    public String getAction() {
        return action;
    }

    public String getToken() {
        return token;
    }
}
