package eu.aer.newsletter.web;

import eu.aer.common.LinkState;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The link in the mail that asks to confirm. Opened it offers a button and changes nothing: mail scanners open links too. */
@WebServlet(ConfirmServlet.PATH)
public class ConfirmServlet extends NewsletterServlet {

    static final String PATH = "/newsletter/confirm";

    @Inject
    Subscribing subscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var state = subscribing.check(token(request));
        if (state == LinkState.VALID) {
            tell("confirm");
            message.offer(PATH, token(request));
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            explain(state, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var state = subscribing.confirm(token(request));
        if (state == LinkState.VALID) {
            done("confirmed", response);
        } else {
            explain(state, request, response);
        }
    }

    private void explain(LinkState state, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        tell(state.name().toLowerCase(Locale.ROOT));
        show(HttpServletResponse.SC_GONE, request, response);
    }
}
