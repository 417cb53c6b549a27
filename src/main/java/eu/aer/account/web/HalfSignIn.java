package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.Accounts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody has shown the password and not yet the second factor. It opens nothing, and ends by itself. */
@SessionScoped
public class HalfSignIn implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    Accounts accounts;

    @Inject
    AccountSession session;

    @Inject
    Clock clock;

    private Half half;

    void begin(HttpServletRequest request, Account account, boolean remember, String to) {
        // whoever planted the session id in this browser shall not come in by the password that was typed here
        request.changeSessionId();
        half = new Half(
                account.getId(),
                session.mark(account),
                remember,
                to,
                clock.instant().plus(PATIENCE));
    }

    /** The account, if it is still what it was when its password was shown. */
    Optional<Account> account() {
        return Optional.ofNullable(half)
                .filter(begun -> clock.instant().isBefore(begun.until()))
                .flatMap(begun -> accounts.find(begun.account())
                        .filter(account ->
                                !account.isDisabled() && session.mark(account).equals(begun.mark())));
    }

    boolean isRemember() {
        return half.remember();
    }

    String getTo() {
        return half.to();
    }

    void end() {
        half = null;
    }

    private record Half(long account, String mark, boolean remember, String to, Instant until)
            implements Serializable {}
}
