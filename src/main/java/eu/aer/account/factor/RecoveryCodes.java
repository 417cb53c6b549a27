package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.account.AccountErased;
import eu.aer.account.OneTimePassword;
import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The recovery codes of all accounts. */
@ApplicationScoped
@Transactional
class RecoveryCodes {

    static final int NUMBER = 10;

    /** Of five characters each: 49 random bits. */
    private static final int GROUPS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** Gives new ones; the earlier ones count no longer. */
    List<String> renew(Account account) {
        remove(account);
        var codes = Stream.generate(() -> OneTimePassword.generate(GROUPS))
                .distinct()
                .limit(NUMBER)
                .toList();
        codes.forEach(code -> em.persist(new RecoveryCode(account, hash(account, code))));
        return codes;
    }

    /** Whether the code is one of the account's that was not used before; from now on it is. */
    boolean use(Account account, String code) {
        return em.createQuery("update RecoveryCode c set c.usedAt = :now where c.account = :account"
                                + " and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("account", account)
                        .setParameter("hash", hash(account, code))
                        .executeUpdate()
                == 1;
    }

    int left(Account account) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null",
                        Number.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    void remove(Account account) {
        em.createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void forget(@Observes AccountErased erased) {
        remove(erased.account());
    }

    /** However it is typed; keyed, because the code is short enough to be found by trying. */
    private String hash(Account account, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return secrets.keyedHash("recovery " + account.getId(), plain);
    }
}
