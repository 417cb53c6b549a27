package eu.aer.newsletter.web;

import eu.aer.common.Texts;
import eu.aer.site.web.SiteView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** How all servlets of the newsletter answer: never kept, never indexed, with a page in the site's look or a way to one. */
abstract class NewsletterServlet extends HttpServlet {

    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY_REQUESTS = 429;

    private static final String MESSAGE = "/newsletter/message.xhtml";

    @Inject
    NewsletterMessage message;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        // not "no-referrer": with that, browsers send the forms of the page with the origin "null"
        response.setHeader("Referrer-Policy", "same-origin");
        super.service(request, response);
    }

    static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token")).orElse("");
    }

    /** Shows the message prepared in {@link #message}. */
    static void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(MESSAGE, status, request, response);
    }

    void unknown(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        message.tell("unknown");
        show(HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    /** For programs: one sentence. */
    void plain(int status, String key, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(texts.get(site.getLanguage(), key));
    }

    static void forward(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** To a page that can be reloaded without sending anything again. */
    void done(String result, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/newsletter/%s?language=%s".formatted(result, site.getLanguage()));
    }
}
