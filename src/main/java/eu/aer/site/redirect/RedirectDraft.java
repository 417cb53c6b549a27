package eu.aer.site.redirect;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.util.Locale;
import java.util.Optional;

/**
 * A redirect as somebody wants it.
 *
 * @param itemId the item that the old address leads to
 * @param language in which it is shown there
 * @param url the address that it leads to where no item is chosen
 */
public record RedirectDraft(String source, Optional<Long> itemId, Language language, String url) {

    private static final String SOURCE = "/[^\\s?#]+|/\\?p=[^\\s&#]+";
    private static final String OUTSIDE = "https?://[^\\s/]+\\S*";
    private static final String OWN = "/(admin|login|logout)(/.*)?";

    /** As sources are stored and looked up: lower case, no slash at the end. */
    static String normalised(String source) {
        var lower = source.strip().toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    RedirectDraft normalised() {
        return new RedirectDraft(normalised(source), itemId, language, url.strip());
    }

    /** @throws DomainException when it is refused for itself, whatever else there is */
    void check() {
        if (!source.matches(SOURCE) || source.length() > Redirect.SOURCE_LENGTH) {
            throw new DomainException("site.redirectForm", source);
        }
        if (source.matches(OWN)) {
            throw new DomainException("site.redirectReserved", source);
        }
        if (itemId.isEmpty() && url.isBlank()) {
            throw new DomainException("site.redirectTarget");
        }
        if (itemId.isEmpty() && !url.startsWith("/") && !isOutside() || url.length() > Redirect.SOURCE_LENGTH) {
            throw new DomainException("site.menuAddress", url);
        }
        if (itemId.isEmpty() && normalised(url).equals(source)) {
            throw new DomainException("site.redirectLoop");
        }
    }

    boolean isOutside() {
        return url.matches(OUTSIDE);
    }
}
