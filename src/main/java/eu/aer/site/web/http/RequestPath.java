package eu.aer.site.web.http;

import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.OwnAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The path of a request, as the router looks at it. */
final class RequestPath {

    private final String raw;
    private final String path;
    private final String normalised;

    RequestPath(HttpServletRequest request) {
        raw = request.getRequestURI();
        path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        normalised = OwnAddresses.normalised(path);
    }

    /**
     * No address of this site has parameters, climbing or empty steps, encoded separators or control characters in its path. Steps are
     * looked for in what was sent, because the server has taken them out of the path.
     */
    boolean isWellFormed() {
        var sent = raw.toLowerCase(Locale.ROOT).replace("%2e", ".") + "/";
        return raw.indexOf(';') < 0
                && !sent.contains("%2f")
                && !sent.contains("%5c")
                && !sent.contains("%3b")
                && !sent.contains("/../")
                && !sent.contains("/./")
                && !raw.contains("//")
                && !path.contains("\\")
                && path.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd);
    }

    boolean isRoot() {
        return normalised.isEmpty();
    }

    /** Without {@code index.html}. */
    boolean isPlainRoot() {
        return path.equals("/");
    }

    boolean isNormalised() {
        return path.equals(normalised);
    }

    /** Lower case, without {@code index.*} and without a slash at the end. */
    String normalised() {
        return normalised;
    }

    /** The first segment, where it is a language that the site uses. */
    Optional<Language> language(ContentLanguages languages) {
        var end = normalised.indexOf('/', 1);
        return languages.find(normalised.substring(1, end < 0 ? normalised.length() : end));
    }

    /** The addresses of Faces itself: the back office, sign-in and the resources of component libraries. */
    boolean isBackOffice() {
        if (path.startsWith("/jakarta.faces.resource/")) {
            return true;
        }
        return !path.endsWith(".xhtml")
                && (path.startsWith("/admin/") || path.equals("/login") || path.startsWith("/password/"));
    }
}
