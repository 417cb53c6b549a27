package eu.aer.site.web.http;

import eu.aer.common.Configuration;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every request comes in here, before the server's own answers and before our filters, which those answers never reach: a redirect to a
 * folder, a sign-in, a forbidden path. Here each answer gets the headers that protect its reader, unless it has brought its own.
 */
public class FrontDoor implements ServletExtension {

    /** Leads to no servlet: the router answers 404 in the look of the site. */
    private static final String NOWHERE = "/-";

    private static final Map<HttpString, String> HEADERS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("Referrer-Policy"), "strict-origin-when-cross-origin",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
            new HttpString("Permissions-Policy"), "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            new HttpString("Content-Security-Policy"),
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final HttpString HSTS = new HttpString("Strict-Transport-Security");
    private static final String A_YEAR = "max-age=31536000";

    /** The one address whose body may be longer than the server's limit for all others. */
    private static final String UPLOAD = "/admin/media/upload";

    /** The server would end a longer body without a word; what is a little too long is still answered. */
    private static final long OVERLAP = 10 * Configuration.MEGABYTE;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext servlets) {
        var configuration = new Configuration(ConfigProvider.getConfig(deployment.getClassLoader()));
        var folders = folders(servlets, "/");
        deployment
                .getServlets()
                .values()
                .forEach(servlet -> servlet.getMappings().forEach(folders::remove));
        deployment.addInitialHandlerChainWrapper(next -> new Door(next, configuration, folders));
    }

    private static Set<String> folders(ServletContext servlets, String folder) {
        var found = new HashSet<String>();
        for (var path : servlets.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                found.add(path.substring(0, path.length() - 1));
                found.addAll(folders(servlets, path));
            }
        }
        return found;
    }

    private static final class Door implements HttpHandler {

        private final HttpHandler next;
        private final Proxies proxies;
        private final boolean encrypted;
        private final long longestUpload;
        private final Set<String> folders;

        Door(HttpHandler next, Configuration configuration, Set<String> folders) {
            this.next = next;
            this.proxies = new Proxies(configuration.proxies());
            this.encrypted = configuration.baseUrl().getScheme().equals("https");
            this.longestUpload = configuration.mediaLimit() + OVERLAP;
            this.folders = folders;
        }

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            exchange.addResponseCommitListener(this::protect);
            if (!isUnderstood(exchange)) {
                exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
                return;
            }
            proxies.reveal(exchange);
            if (exchange.getRelativePath().equals(UPLOAD)) {
                exchange.setMaxEntitySize(longestUpload);
            }
            // the server would send a reader of a folder to whatever host the request names, and show its own page for
            // the other
            var path = exchange.getRelativePath();
            if (folders.contains(path) || isForbidden(path)) {
                exchange.setRelativePath(NOWHERE);
            }
            next.handleRequest(exchange);
        }

        /** A path, and cookies that can be read: there is a limit to their number, and the server fails at it. */
        private static boolean isUnderstood(HttpServerExchange exchange) {
            try {
                exchange.requestCookies();
                return exchange.getRelativePath().startsWith("/");
            } catch (RuntimeException tooMany) {
                return false;
            }
        }

        private static boolean isForbidden(String path) {
            return path.regionMatches(true, 0, "/WEB-INF", 0, 8) || path.regionMatches(true, 0, "/META-INF", 0, 9);
        }

        private void protect(HttpServerExchange exchange) {
            var headers = exchange.getResponseHeaders();
            HEADERS.forEach((name, value) -> addMissing(headers, name, value));
            if (encrypted) {
                addMissing(headers, HSTS, A_YEAR);
            }
        }

        private static void addMissing(HeaderMap headers, HttpString name, String value) {
            if (!headers.contains(name)) {
                headers.put(name, value);
            }
        }
    }
}
