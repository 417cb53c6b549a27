package eu.aer.account.factor;

import eu.aer.account.AccountEvent.Kind;
import eu.aer.account.AccountEvents;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.RememberedLogins;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator helps somebody who has lost the app and the recovery codes. */
@ApplicationScoped
@Transactional
public class FactorReset {

    @Inject
    Administering administering;

    @Inject
    RecoveryCodes recovery;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    @Inject
    CurrentAccount current;

    /**
     * The password alone signs in, until a new factor is set up. All sessions of the account end.
     *
     * @throws DomainException {@code account.ownFactorReset}: whoever is signed in removes the own one with a code
     */
    public void reset(long id) {
        var account = administering.open(id);
        if (current.find().filter(account::equals).isPresent()) {
            throw new DomainException("account.ownFactorReset");
        }
        if (account.hasSecondFactor()) {
            account.dropSecondFactor();
            recovery.remove(account);
            remembered.removeAll(account);
            events.add(Kind.FACTOR_RESET, account, current.find());
        }
    }
}
