package eu.aer.site.web.http;

import eu.aer.common.Database;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what fails because the database is away with 503: search engines and proxies then come again and forget nothing. It logs
 * nothing; the change feed says once that the database is away.
 */
public class Outage extends HttpFilter {

    private static final String SECONDS = "10";

    @Inject
    Database database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || database.isReady()) {
                throw failed;
            }
            response.setHeader("Retry-After", SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
