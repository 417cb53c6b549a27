package eu.aer.site.web.audit;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.change.ContentChange;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.setting.SettingNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.Objects;

/** The names of what can be configured; a feature's own may have none here and are called by their key. */
@Named
@ApplicationScoped
public class AuditLabels {

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    public String subject(String key) {
        return text("audit.subject." + key, key);
    }

    /** What was changed, as its screen calls it: a setting is recorded by its key, {@code tagline/fr}. Empty where it had no name. */
    public String title(AuditEntry entry) {
        var title = Objects.requireNonNullElse(entry.title(), "");
        if (!ContentChange.SETTING.equals(entry.subject())) {
            return title;
        }
        var parts = title.split("/", 2);
        var label = SettingNames.key(parts[0])
                .map(key -> texts.get(user.getLocale(), key))
                .orElse(parts[0]);
        return parts.length == 1
                ? label
                : Language.parse(parts[1])
                        .map(language -> label + " (" + language.ownName() + ")")
                        .orElse(title);
    }

    /** A few words more, empty where there are none; a setting that is a switch is recorded as {@code true} or {@code false}. */
    public String detail(AuditEntry entry) {
        var detail = Objects.requireNonNullElse(entry.detail(), "");
        return ContentChange.SETTING.equals(entry.subject()) ? text("audit.switch." + detail, detail) : detail;
    }

    private String text(String key, String otherwise) {
        try {
            return texts.get(user.getLocale(), key);
        } catch (MissingResourceException unnamed) {
            return otherwise;
        }
    }
}
