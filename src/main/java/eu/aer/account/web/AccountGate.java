package eu.aer.account.web;

import eu.aer.account.CurrentAccount;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/**
 * Lets nobody into the back office by a session alone: the account must still be active and its password the same, and a password that
 * somebody else knows is replaced first.
 */
@WebFilter("/admin/*")
public class AccountGate extends HttpFilter {

    static final String OWN_ACCOUNT = "/admin/account/password";

    @Inject
    CurrentAccount current;

    @Inject
    AccountSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var account = current.find();
        if (account.filter(found -> session.isOf(request, found)).isEmpty()) {
            session.end(request);
            SignInAddress.lead(request, response, account.isEmpty() ? Login.DISABLED : Login.PASSWORD_CHANGED);
        } else if (account.get().isPasswordChangeDue()
                && !request.getRequestURI().equals(OWN_ACCOUNT)) {
            Servlets.facesRedirect(request, response, OWN_ACCOUNT);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }
}
