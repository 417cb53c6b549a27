package eu.aer.account;

import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.RememberMeIdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The browsers that stay signed in, any number for each account. */
@ApplicationScoped
@Transactional
public class RememberedLogins implements RememberMeIdentityStore {

    public static final int DAYS = 14;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    @Override
    public CredentialValidationResult validate(RememberMeCredential credential) {
        return find(credential.getToken()).map(AccountStore::caller).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private Optional<Account> find(String token) {
        return em.createQuery(
                        "select r from RememberedLogin r where r.tokenHash = :hash and r.expiresAt > :now",
                        RememberedLogin.class)
                .setParameter("hash", secrets.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(RememberedLogin::getAccount)
                .filter(account -> !account.isDisabled());
    }

    @Override
    public String generateLoginToken(CallerPrincipal caller, Set<String> groups) {
        var token = secrets.token();
        var account = accounts.find(caller.getName()).orElseThrow();
        em.persist(new RememberedLogin(
                account, secrets.hash(token), clock.instant().plus(Duration.ofDays(DAYS))));
        return token;
    }

    @Override
    public void removeLoginToken(String token) {
        em.createQuery("delete from RememberedLogin r where r.tokenHash = :hash")
                .setParameter("hash", secrets.hash(token))
                .executeUpdate();
    }

    /** Nobody stays signed in anywhere with this account. */
    public void removeAll(Account account) {
        em.createQuery("delete from RememberedLogin r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Those of an account, the one that ends first before the others. */
    List<RememberedLogin> of(Account account) {
        return em.createQuery(
                        "select r from RememberedLogin r where r.account = :account order by r.expiresAt",
                        RememberedLogin.class)
                .setParameter("account", account)
                .getResultList();
    }

    void forget(@Observes AccountErased erased) {
        removeAll(erased.account());
    }

    int removeExpired(Instant before) {
        return em.createQuery("delete from RememberedLogin r where r.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
