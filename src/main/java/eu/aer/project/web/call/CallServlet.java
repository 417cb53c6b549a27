package eu.aer.project.web.call;

import eu.aer.site.web.SiteView;
import eu.aer.site.web.visitor.FormStart;
import eu.aer.site.web.visitor.VisitorServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** What all servlets of the partner search say. */
abstract class CallServlet extends VisitorServlet {

    @Inject
    SiteView site;

    @Inject
    FormStart starts;

    @Inject
    CallLimits limits;

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

    /**
     * Whether the form may be taken; otherwise it says why, and what was typed stays: a person whose browser fills in everything is as
     * quick as a program.
     *
     * @param begun when the form was given out; none where nobody knows
     */
    boolean isInTime(TypedForm form, Optional<Instant> begun) {
        if (begun.isEmpty()) {
            form.refuse("call.again");
        } else if (starts.isTooQuick(begun.get())) {
            form.refuse("site.form.tooQuick");
        }
        return form.getNotice() == null;
    }

    /** Whether the network may still send; otherwise the form is given back as it was typed. */
    boolean isAdmitted(TypedForm form, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var admitted = limits.admit(request.getRemoteAddr());
        if (!admitted) {
            form.refuse("call.busy");
            forward(view, TOO_MANY_REQUESTS, request, response);
        }
        return admitted;
    }

    void done(String result, HttpServletResponse response) {
        redirect("/partner-search/%s?language=%s".formatted(result, site.getLanguage()), response);
    }
}
