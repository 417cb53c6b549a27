package eu.aer.newsletter.web;

import eu.aer.common.Texts;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.visitor.VisitorServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What all servlets of the newsletter say. */
abstract class NewsletterServlet extends VisitorServlet {

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Override
    protected String messageView() {
        return "/newsletter/message.xhtml";
    }

    /** @param name the texts begin with {@code newsletter.<name>.} */
    void tell(String name, Object... arguments) {
        message.tell("newsletter." + name, arguments);
    }

    void unknown(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        tell("unknown");
        show(HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    /** For programs: one sentence. */
    void plain(int status, String key, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(texts.get(site.getLanguage(), key));
    }

    void done(String result, HttpServletResponse response) {
        redirect("/newsletter/%s?language=%s".formatted(result, site.getLanguage()), response);
    }
}
