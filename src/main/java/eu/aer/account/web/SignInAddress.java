package eu.aer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Servlets;

/** The address of the sign-in view, with the page that was asked for as {@code to}. */
final class SignInAddress {

    static final String PATH = "/login";

    private SignInAddress() {}

    /** Answers with a redirect to sign-in; a partial request gets it as a partial response, which its script understands. */
    static void lead(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response, "");
    }

    /** @param why the session has ended, one of {@link Login}'s reasons; empty where there was none */
    static void lead(HttpServletRequest request, HttpServletResponse response, String why) {
        var ended = why.isEmpty() ? "" : "&ended=" + why;
        if (Servlets.isFacesAjaxRequest(request)) {
            Servlets.facesRedirect(request, response, PATH + "?to=%s" + ended, asked(request));
        } else {
            // relative, so that no Host header decides where somebody types a password
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Location", PATH + "?to=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8) + ended);
        }
    }

    /** The page on which the person is: for a form that is the page around it, which its own address may not name wholly. */
    private static String asked(HttpServletRequest request) {
        var page = request.getMethod().equals("GET") ? null : request.getHeader("Referer");
        return LocalPath.of(page == null ? null : pathOf(page))
                .filter(path -> path.value().startsWith(request.getRequestURI()))
                .map(LocalPath::value)
                .orElseGet(() -> pathAndQuery(request.getRequestURI(), request.getQueryString()));
    }

    private static String pathOf(String address) {
        try {
            var uri = URI.create(address);
            return pathAndQuery(uri.getRawPath(), uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String pathAndQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
