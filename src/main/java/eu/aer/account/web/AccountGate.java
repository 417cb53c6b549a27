package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.factor.FactorRule;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Lets nobody into the back office by a session alone: the account must still be active and its password the same, a password that
 * somebody else knows is replaced first, and a second factor that the site asks for set up.
 */
@WebFilter("/admin/*")
public class AccountGate extends HttpFilter {

    static final String OWN_ACCOUNT = "/admin/account/password";
    static final String OWN_FACTOR = "/admin/account/factor";

    @Inject
    CurrentAccount current;

    @Inject
    AccountSession session;

    @Inject
    FactorRule rule;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var account = current.find();
        if (account.filter(found -> session.isOf(request, found)).isEmpty()) {
            session.end(request);
            SignInAddress.lead(request, response, account.isEmpty() ? Login.DISABLED : Login.PASSWORD_CHANGED);
        } else {
            var due = due(account.get()).filter(view -> !view.equals(request.getRequestURI()));
            if (due.isPresent()) {
                Servlets.facesRedirect(request, response, due.get());
            } else {
                response.setHeader("Cache-Control", "no-store");
                chain.doFilter(request, response);
            }
        }
    }

    /** The view in which the person must do something before anything else. */
    private Optional<String> due(Account account) {
        if (account.isPasswordChangeDue()) {
            return Optional.of(OWN_ACCOUNT);
        }
        return rule.isDue(account) ? Optional.of(OWN_FACTOR) : Optional.empty();
    }
}
