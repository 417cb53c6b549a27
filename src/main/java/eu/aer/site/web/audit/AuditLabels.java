package eu.aer.site.web.audit;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Texts;
import eu.aer.content.change.ContentChange;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.audit.SettingTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.regex.Pattern;

/** The names of what can be configured: a feature's own is a key of its texts, {@code news.topic}; what has none is called by its key. */
@Named
@ApplicationScoped
public class AuditLabels {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z-]+)+");

    @Inject
    Texts texts;

    @Inject
    SettingTitles settings;

    @Inject
    CurrentUser user;

    public String subject(String key) {
        return text(key.contains(".") ? key : "audit.subject." + key, key);
    }

    /** What was changed, as its screen calls it. Empty where it had no name. */
    public String title(AuditEntry entry) {
        var title = Objects.requireNonNullElse(entry.title(), "");
        return ContentChange.SETTING.equals(entry.subject()) ? settings.shown(title, user.getLocale()) : title;
    }

    /**
     * A few words more, empty where there are none; a setting that is a switch is recorded as {@code true} or {@code false}, and what a
     * feature can name in each language by the key of that name.
     */
    public String detail(AuditEntry entry) {
        var detail = Objects.requireNonNullElse(entry.detail(), "");
        if (ContentChange.SETTING.equals(entry.subject())) {
            return text("audit.switch." + detail, detail);
        }
        return KEY.matcher(detail).matches() ? text(detail, detail) : detail;
    }

    private String text(String key, String otherwise) {
        try {
            return texts.get(user.getLocale(), key);
        } catch (MissingResourceException unnamed) {
            return otherwise;
        }
    }
}
