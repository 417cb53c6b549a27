package eu.aer.project.web.call;

import eu.aer.common.LinkState;
import eu.aer.project.call.proposal.Proposing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Where a proposed call is confirmed. */
@WebServlet("/partner-search/confirm-proposal")
public class ConfirmProposalServlet extends ConfirmingServlet {

    @Inject
    Proposing proposing;

    @Override
    String what() {
        return "proposal";
    }

    @Override
    LinkState check(String token) {
        return proposing.check(token);
    }

    @Override
    LinkState confirm(String token) {
        return proposing.confirm(token);
    }
}
