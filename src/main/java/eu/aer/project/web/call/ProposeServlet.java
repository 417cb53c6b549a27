package eu.aer.project.web.call;

import eu.aer.common.DomainException;
import eu.aer.project.call.proposal.Proposal;
import eu.aer.project.call.proposal.Proposing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Gives out the form by which a call is proposed, and takes it. */
@WebServlet("/partner-search/propose")
public class ProposeServlet extends CallServlet {

    private static final String FORM = "/call/propose.xhtml";

    @Inject
    ProposeForm form;

    @Inject
    Proposing proposing;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(FORM, HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isTrapped(request)) {
            done("asked", response);
            return;
        }
        form.read(request);
        var begun = begun(request);
        var proposal = form.check(begun.orElseGet(clock::instant));
        if (proposal.isPresent() && isInTime(form, begun)) {
            take(proposal.get(), request, response);
        } else {
            forward(FORM, UNPROCESSABLE, request, response);
        }
    }

    private void take(Proposal proposal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isAdmitted(form, FORM, request, response)) {
            return;
        }
        try {
            proposing.send(proposal);
            done("asked", response);
        } catch (DomainException refusal) {
            form.refuse(refusal.code());
            forward(FORM, TOO_MANY_REQUESTS, request, response);
        }
    }
}
