package eu.aer.project.web.call;

import eu.aer.common.DomainException;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.expression.Expressing;
import eu.aer.project.call.expression.Interest;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives out the form by which interest in a call is expressed, and takes it. A call that has closed is said to have; a form that was
 * given out before is taken still.
 */
@WebServlet("/partner-search/express")
public class ExpressServlet extends CallServlet {

    private static final String FORM = "/call/express.xhtml";

    @Inject
    ExpressForm form;

    @Inject
    PartnerCalls calls;

    @Inject
    Expressing expressing;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!form.about(parameter("call", request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isOpenAt(clock.instant())) {
            over(request, response);
        } else {
            forward(FORM, HttpServletResponse.SC_OK, request, response);
        }
    }

    private boolean isOpenAt(Instant moment) {
        return calls.takes(form.getCall().course(), moment);
    }

    private void over(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        tell("closed", form.getShown().text().title(), form.getDeadline());
        show(HttpServletResponse.SC_GONE, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!form.about(parameter("call", request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isTrapped(request)) {
            done("asked", response);
        } else {
            read(request, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        form.read(request);
        var begun = begun(request);
        if (!isOpenAt(begun.orElseGet(clock::instant))) {
            over(request, response);
            return;
        }
        var interest = form.check(begun.orElseGet(clock::instant));
        if (interest.isPresent() && isInTime(form, begun)) {
            take(interest.get(), request, response);
        } else {
            forward(FORM, UNPROCESSABLE, request, response);
        }
    }

    private void take(Interest interest, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isAdmitted(form, FORM, request, response)) {
            return;
        }
        try {
            expressing.send(interest);
            done("asked", response);
        } catch (DomainException refusal) {
            refuse(refusal.code(), request, response);
        }
    }

    private void refuse(String code, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (code) {
            case "call.tooOften" -> {
                form.refuse(code);
                forward(FORM, TOO_MANY_REQUESTS, request, response);
            }
            case "call.over" -> over(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
