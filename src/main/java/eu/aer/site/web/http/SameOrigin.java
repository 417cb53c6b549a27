package eu.aer.site.web.http;

import eu.aer.common.Configuration;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a page of another origin makes a reader's browser send (cross-site request forgery). A program that is no browser
 * sends neither header and carries nobody's cookies, so it passes: RFC 8058 wants that of a mail program's one-click.
 */
public class SameOrigin extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /** {@code none}: typed or bookmarked by the reader. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    Configuration configuration;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request);
    }

    /** A browser sets Host itself, so an origin equal to it is ours under whatever name the reader knows us. */
    private boolean isOwn(String origin, HttpServletRequest request) {
        try {
            var asked = URI.create(origin);
            var own = configuration.baseUrl();
            if (own.getAuthority().equals(asked.getAuthority())) {
                return own.getScheme().equals(asked.getScheme());
            }
            return asked.getAuthority() != null && asked.getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
