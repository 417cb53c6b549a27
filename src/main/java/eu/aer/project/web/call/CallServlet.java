package eu.aer.project.web.call;

import eu.aer.site.web.SiteView;
import eu.aer.site.web.visitor.FormStart;
import eu.aer.site.web.visitor.VisitorServlet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;

/** What all servlets of the partner search say. */
abstract class CallServlet extends VisitorServlet {

    @Inject
    SiteView site;

    @Inject
    FormStart starts;

    @Override
    protected String messageView() {
        return "/call/message.xhtml";
    }

    /** @param name the texts begin with {@code call.<name>.} */
    void tell(String name, Object... arguments) {
        message.tell("call." + name, arguments);
    }

    /** When the form was given out; none where it does not say so. */
    Optional<Instant> begun(HttpServletRequest request) {
        return starts.begun(parameter("begun", request));
    }

    /** Whether a program has filled in the form: every field, or all of them at once. */
    boolean isOfAProgram(HttpServletRequest request) {
        return isTrapped(request) || begun(request).filter(starts::isTooQuick).isPresent();
    }

    void done(String result, HttpServletResponse response) {
        redirect("/partner-search/%s?language=%s".formatted(result, site.getLanguage()), response);
    }
}
