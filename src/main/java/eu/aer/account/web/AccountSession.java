package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Binds a session to what its sign-in was proven with, so that a new password or second factor ends all sessions but the one it was set in. */
@ApplicationScoped
public class AccountSession {

    private static final String MARK = "eu.aer.account.mark";
    private static final String ROLE = "eu.aer.account.role";

    @Inject
    Secrets secrets;

    /** The session belongs to the account as it is now. */
    void begin(HttpServletRequest request, Account account) {
        request.getSession().setAttribute(MARK, mark(account));
        tellRole(request, account);
    }

    /** Whether the account still has the password and the second factor with which the session began; one that a remembered sign-in began is marked now. */
    boolean isOf(HttpServletRequest request, Account account) {
        var known = request.getSession().getAttribute(MARK);
        if (known == null) {
            begin(request, account);
        }
        return known == null || known.equals(mark(account));
    }

    /** Whether the person has been told that the role is another one than at sign-in. */
    boolean isRoleTold(HttpServletRequest request, Account account) {
        var session = request.getSession(false);
        var told = session == null ? null : session.getAttribute(ROLE);
        return told == null || told.equals(account.getRole().name());
    }

    void tellRole(HttpServletRequest request, Account account) {
        request.getSession().setAttribute(ROLE, account.getRole().name());
    }

    /** Signs out of this browser: session and remembered sign-in. */
    void end(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Stands for what the account is proven with at present. */
    String mark(Account account) {
        return secrets.keyedHash("session", account.getPasswordHash() + '\n' + account.getFactorKey());
    }
}
