package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.account.AccountEvent.Kind;
import eu.aer.account.AccountEvents;
import eu.aer.account.Accounts;
import eu.aer.account.Throttle;
import eu.aer.common.DomainException;
import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Accepts codes, of the app or for recovery, each once. Wrong ones are slowed down apart from passwords. */
@ApplicationScoped
@Transactional
class FactorCodes {

    static final String WRONG = "account.codeWrong";

    private static final int LONGEST = 100;

    @Inject
    Accounts accounts;

    @Inject
    RecoveryCodes recovery;

    @Inject
    AccountEvents events;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    private Throttle throttle;

    @Inject
    void limit(Clock time) {
        throttle = new Throttle(time);
    }

    /** @throws DomainException {@code account.tooManyAttempts} or {@code account.codeWrong} */
    void require(Account account, String code, String client) {
        admit(account, client);
        if (!account.hasSecondFactor() || !accepts(account, code)) {
            throw wrong();
        }
        throttle.forgive(account.getLogin(), client);
    }

    private boolean accepts(Account account, String code) {
        return digits(code).matches("\\d{6}")
                ? acceptsApp(account, digits(code))
                : code.length() <= LONGEST && acceptsRecovery(account, code);
    }

    private boolean acceptsApp(Account account, String code) {
        return secrets.unseal(purpose(account), account.getFactorKey())
                .flatMap(key -> new FactorKey(key).step(code, clock.instant()))
                .filter(step -> accounts.takeFactorStep(account, step))
                .isPresent();
    }

    private boolean acceptsRecovery(Account account, String code) {
        var accepted = recovery.use(account, code);
        if (accepted) {
            events.add(Kind.RECOVERY_USED, account);
        }
        return accepted;
    }

    /**
     * Gives the account the key from now on.
     *
     * @throws DomainException {@code account.tooManyAttempts}, or {@code account.codeWrong} when the code is not one that this key makes
     */
    void begin(Account account, FactorKey key, String code, String client) {
        admit(account, client);
        var step = key.step(digits(code), clock.instant()).orElseThrow(FactorCodes::wrong);
        throttle.forgive(account.getLogin(), client);
        account.setSecondFactor(secrets.seal(purpose(account), key.text()), step);
    }

    private void admit(Account account, String client) {
        throttle.admit(account.getLogin(), client).ifPresent(wait -> {
            throw new DomainException(
                    "account.tooManyAttempts", wait.plusSeconds(59).toMinutes());
        });
    }

    private static DomainException wrong() {
        return new DomainException(WRONG);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String purpose(Account account) {
        return "factor " + account.getId();
    }
}
