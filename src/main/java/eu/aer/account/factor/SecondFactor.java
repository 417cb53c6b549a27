package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.account.AccountEvent.Kind;
import eu.aer.account.AccountEvents;
import eu.aer.account.CurrentAccount;
import eu.aer.account.OwnAccount;
import eu.aer.account.RememberedLogins;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What somebody does with his or her own second factor, with the password each time. Setting it up and removing it ends all other
 * sessions and remembered sign-ins.
 */
@ApplicationScoped
@Transactional
public class SecondFactor {

    @Inject
    CurrentAccount current;

    @Inject
    OwnAccount own;

    @Inject
    FactorCodes codes;

    @Inject
    FactorRule rule;

    @Inject
    RecoveryCodes recovery;

    @Inject
    RememberedLogins remembered;

    @Inject
    AccountEvents events;

    /**
     * From now on each sign-in asks for a code.
     *
     * @param code that the app makes of the key, as proof that it has it
     * @return recovery codes, which are never told again
     */
    public List<String> setUp(FactorKey key, Proof proof) {
        var account = account();
        if (account.hasSecondFactor()) {
            throw new DomainException("account.factorThere");
        }
        own.prove(proof.password(), proof.client());
        codes.begin(account, key, proof.code(), proof.client());
        remembered.removeAll(account);
        events.add(Kind.FACTOR_SET, account);
        return recovery.renew(account);
    }

    /** @throws DomainException {@code account.factorRequired} where the site asks for one */
    public void remove(Proof proof) {
        var account = proven(proof);
        if (rule.concerns(account)) {
            throw new DomainException("account.factorRequired");
        }
        account.dropSecondFactor();
        recovery.remove(account);
        remembered.removeAll(account);
        events.add(Kind.FACTOR_REMOVED, account);
    }

    /** @return new recovery codes, which are never told again; the earlier ones count no longer */
    public List<String> renewRecovery(Proof proof) {
        var account = proven(proof);
        events.add(Kind.RECOVERY_RENEWED, account);
        return recovery.renew(account);
    }

    public int recoveryLeft() {
        return recovery.left(account());
    }

    private Account proven(Proof proof) {
        var account = account();
        own.prove(proof.password(), proof.client());
        codes.require(account, proof.code(), proof.client());
        return account;
    }

    private Account account() {
        return current.find().orElseThrow(() -> new DomainException("account.forbidden"));
    }

    /**
     * That it is really the person who asks.
     *
     * @param code of the app, or a recovery code where one is set up
     * @param client the network address that the wish comes from
     */
    public record Proof(String password, String code, String client) {

        @Override
        public String toString() {
            return "Proof";
        }
    }
}
