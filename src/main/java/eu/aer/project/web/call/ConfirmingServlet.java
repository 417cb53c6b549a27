package eu.aer.project.web.call;

import eu.aer.common.LinkState;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A link in a mail that asks to confirm. Opened it offers a button and changes nothing: mail scanners open links too. */
abstract class ConfirmingServlet extends CallServlet {

    /** @return what is confirmed, as its texts and addresses call it */
    abstract String what();

    abstract LinkState check(String token);

    abstract LinkState confirm(String token);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var state = check(token(request));
        if (state == LinkState.VALID) {
            tell("confirm-" + what());
            message.offer("/partner-search/confirm-" + what(), token(request));
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            explain(state, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var state = confirm(token(request));
        if (state == LinkState.VALID) {
            done("confirmed-" + what(), response);
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
