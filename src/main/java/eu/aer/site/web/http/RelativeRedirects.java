package eu.aer.site.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Leaves the address of a redirect as it was given. The server would make it absolute from the Host header and its own scheme: a reader
 * could be sent elsewhere, and behind a proxy that ends TLS everybody would be sent to http.
 */
final class RelativeRedirects extends HttpServletResponseWrapper {

    RelativeRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }
}
