package eu.aer.project.web.call;

import eu.aer.common.LinkState;
import eu.aer.project.call.expression.Expressing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Where an expression of interest is confirmed. */
@WebServlet("/partner-search/confirm-expression")
public class ConfirmExpressionServlet extends ConfirmingServlet {

    @Inject
    Expressing expressing;

    @Override
    String what() {
        return "expression";
    }

    @Override
    LinkState check(String token) {
        return expressing.check(token);
    }

    @Override
    LinkState confirm(String token) {
        return expressing.confirm(token);
    }
}
