package eu.aer.site.web.visitor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** How everything that visitors send is answered: never kept, never indexed, with a page in the site's look or a way to one. */
public abstract class VisitorServlet extends HttpServlet {

    protected static final int UNPROCESSABLE = 422;
    protected static final int TOO_MANY_REQUESTS = 429;

    @Inject
    protected VisitorMessage message;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        // not "no-referrer": with that, browsers send the forms of the page with the origin "null"
        response.setHeader("Referrer-Policy", "same-origin");
        super.service(request, response);
    }

    /** The view that shows what was prepared in {@link #message}; it takes the template {@code message.xhtml}. */
    protected abstract String messageView();

    protected void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(messageView(), status, request, response);
    }

    protected static void forward(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** To a page that can be reloaded without sending anything again. */
    protected static void redirect(String location, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** What was sent under this name; empty where nothing was. */
    protected static String parameter(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    protected static String token(HttpServletRequest request) {
        return parameter("token", request);
    }

    /** People do not see that field, programs fill it in. */
    protected static boolean isTrapped(HttpServletRequest request) {
        return !parameter("url", request).isBlank();
    }
}
