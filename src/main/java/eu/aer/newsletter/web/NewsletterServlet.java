package eu.aer.newsletter.web;

import eu.aer.common.Texts;
import eu.aer.site.web.SiteView;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

/** How all servlets of the newsletter answer: never kept, never indexed, with a page in the site's look or a way to one. */
abstract class NewsletterServlet extends HttpServlet {

    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY_REQUESTS = 429;

    private static final String MESSAGE = "/newsletter/message.xhtml";
    private static final String REFUSED = "/WEB-INF/errorpages/request.xhtml";

    @Inject
    NewsletterMessage message;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        if (!isReadable(request)) {
            refuse(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        // not "no-referrer": with that, browsers send the forms of the page with the origin "null"
        response.setHeader("Referrer-Policy", "same-origin");
        super.service(request, response);
    }

    /** A form too large or with too many fields comes from no page of ours. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_BAD_REQUEST);
        forward(REFUSED, HttpServletResponse.SC_BAD_REQUEST, new WithoutParameters(request), response);
    }

    /** So that what draws the answer does not fail on the parameters again. */
    private static final class WithoutParameters extends HttpServletRequestWrapper {

        private WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
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
