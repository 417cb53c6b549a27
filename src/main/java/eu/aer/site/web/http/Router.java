package eu.aer.site.web.http;

import eu.aer.content.change.ChangeFeed;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.Resolution;
import eu.aer.site.Route;
import eu.aer.site.Routes;
import eu.aer.site.redirect.AddressCounts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one place that knows addresses: looks each up and forwards to the view that answers. What a servlet of a feature claims for
 * itself passes; a public view asked for under its own name does not.
 */
public class Router extends HttpFilter {

    /** The old site's address of a page by its number, with what campaigns have appended; of several the first. */
    private static final Pattern NUMBERED = Pattern.compile("(?:^|&)(p=[^&]*)");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> UNDERSTOOD = Set.of("GET", "HEAD", "POST");

    @Inject
    Routes routes;

    @Inject
    AddressCounts counts;

    @Inject
    ChangeFeed feed;

    @Inject
    ContentLanguages languages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // what this node has committed is seen by the request that follows
        feed.generation();
        var path = new RequestPath(request);
        if (!path.isWellFormed()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isClaimed(request, path)) {
            claimed(request, response, chain);
        } else if (!READING.contains(request.getMethod())) {
            refuseMethod("GET, HEAD", response);
        } else if (path.isRoot()) {
            root(path, request, response);
        } else {
            page(path, request, response);
        }
    }

    /** Servlets answer a method that they do not know as if it were their fault, and views answer any. */
    private static void claimed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!UNDERSTOOD.contains(request.getMethod())) {
            refuseMethod("GET, HEAD, POST", response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND && !response.isCommitted()) {
            // Faces' resources give the status and nothing to read
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuseMethod(String allowed, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", allowed);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static boolean isClaimed(HttpServletRequest request, RequestPath path) {
        var mapping = request.getHttpServletMapping();
        if (mapping.getMappingMatch() == MappingMatch.DEFAULT
                || mapping.getMappingMatch() == MappingMatch.CONTEXT_ROOT) {
            return false;
        }
        return !mapping.getServletName().equals("FacesServlet") || path.isBackOffice();
    }

    /** {@code /} leads to the home page in the reader's language, {@code /?p=12} to where the old site's page 12 has gone. */
    private void root(RequestPath path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!path.isPlainRoot()) {
            move("/", response);
            return;
        }
        var numbered =
                NUMBERED.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (numbered.find()) {
            moveOr404("/?" + numbered.group(1), response);
            return;
        }
        response.setHeader("Vary", "Accept-Language");
        redirect(response, HttpServletResponse.SC_FOUND, "/" + AcceptedLanguage.of(request, languages.getAll()));
    }

    private void page(RequestPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var language = path.language(languages);
        var resolution =
                language.map(code -> routes.resolve(code, path.normalised())).orElseGet(Resolution.NotFound::new);
        if (resolution instanceof Resolution.Show show && path.isNormalised()) {
            show(show.route(), request, response);
        } else if (resolution instanceof Resolution.Show show) {
            move(withQuery(show.route().path(), request), response);
        } else if (resolution instanceof Resolution.Moved moved) {
            move(withQuery(moved.location(), request), response);
        } else {
            moveOr404(path.normalised(), response);
        }
    }

    /** Lets the view of a route answer. */
    public static void show(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var personal = request.getUserPrincipal() != null || route.preview();
        response.setHeader("Cache-Control", personal ? "private, no-store" : "public, no-cache");
        request.setAttribute(Route.ATTRIBUTE, route);
        var page = new DrawnPage(response);
        request.getRequestDispatcher(route.view()).forward(request, page);
        page.send();
    }

    private static String withQuery(String location, HttpServletRequest request) {
        return request.getQueryString() == null ? location : location + "?" + request.getQueryString();
    }

    private void moveOr404(String source, HttpServletResponse response) throws IOException {
        var location = routes.redirect(source);
        if (location.isPresent()) {
            counts.redirected(source);
            move(location.get(), response);
        } else {
            counts.missed(source);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void move(String location, HttpServletResponse response) {
        redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, location);
    }

    /**
     * The location stays relative, so that no Host header decides where a reader is sent. A browser asks again each time: an editor
     * may give the address to another page.
     */
    private static void redirect(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", location);
    }
}
