package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.account.AccountEvent.Kind;
import eu.aer.account.AccountEvents;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The second step of a sign-in. */
@ApplicationScoped
public class SecondStep {

    @Inject
    FactorCodes codes;

    @Inject
    AccountEvents events;

    /**
     * @param account whose password was right
     * @param code of the app, or a recovery code
     * @param client the network address that it comes from
     * @throws DomainException {@code account.codeWrong}, {@code account.tooManyAttempts}
     */
    public void complete(Account account, String code, String client) {
        try {
            codes.require(account, code, client);
        } catch (DomainException refused) {
            if (refused.code().equals(FactorCodes.WRONG)) {
                events.add(Kind.FACTOR_FAILED, account);
            }
            throw refused;
        }
        events.add(Kind.SIGNED_IN, account);
    }
}
