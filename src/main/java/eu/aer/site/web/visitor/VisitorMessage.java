package eu.aer.site.web.visitor;

import eu.aer.common.Texts;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page of few words says: a title, a sentence, what to do, and perhaps one button. */
@Named
@RequestScoped
public class VisitorMessage {

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    private String key;
    private Object[] arguments = {};
    private String action;
    private String token;

    /** @param key what the keys of its texts begin with, {@code newsletter.asked} */
    public void tell(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** With a button that posts the token. */
    public void offer(String action, String token) {
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

    /** What the keys of its texts begin with. */
    public String getKey() {
        return key;
    }

    private String text(String part) {
        return texts.get(site.getLanguage(), key + "." + part, arguments);
    }

    /** Where the button posts to; null without one. */
    public String getAction() {
        return action;
    }

    public String getToken() {
        return token;
    }
}
