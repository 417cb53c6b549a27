package eu.aer.site.web.http;

import eu.aer.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;

/** The language that a browser asks for. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /** The best of these languages by Accept-Language (RFC 9110, 12.5.4), English when none fits. */
    public static Language of(HttpServletRequest request, Collection<Language> languages) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return Language.ENGLISH;
        }
        try {
            var found = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    languages.stream().map(Language::locale).toList());
            return found == null ? Language.ENGLISH : Language.of(found.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return Language.ENGLISH;
        }
    }
}
