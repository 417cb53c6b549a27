package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.account.Accounts;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who answers for an item, and when somebody should look at it again. */
@ApplicationScoped
@Transactional
public class Stewardship {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** Who answers for an item now, and until when it holds. */
    public Steward of(long itemId) {
        return em.createQuery(
                        "select new eu.aer.content.Steward(o.id, i.reviewBy) from ContentItem i left join i.owner o where i.id = :id",
                        Steward.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst()
                .orElse(Steward.NOBODY);
    }

    /** Who may answer for items: everybody who can sign in, by id, in the order of their names. */
    public Map<Long, String> candidates() {
        current.require(Permission.READ_CONTENT);
        var names = new LinkedHashMap<Long, String>();
        accounts.list().stream()
                .filter(account -> !account.isDisabled())
                .forEach(account -> names.put(account.getId(), account.getName()));
        return names;
    }

    /**
     * Changes both at once.
     *
     * @param seen as the person saw it
     * @throws DomainException {@code content.stewardChanged} when somebody else has changed it since; as {@link #assign} and
     *     {@link #review}
     */
    public void change(long itemId, Steward seen, Steward wanted) {
        access.require(Permission.EDIT_CONTENT, itemId);
        var item = lock.take(itemId);
        if (!Steward.of(item).equals(seen)) {
            throw new DomainException("content.stewardChanged");
        }
        if (!Objects.equals(wanted.ownerId(), seen.ownerId())) {
            own(item, Optional.ofNullable(wanted.ownerId()).map(this::account));
        }
        if (!Objects.equals(wanted.reviewBy(), seen.reviewBy())) {
            review(item, Optional.ofNullable(wanted.reviewBy()));
        }
    }

    /** @throws DomainException {@code content.ownerGone} for an account that may not sign in */
    public void assign(long itemId, long accountId) {
        access.require(Permission.EDIT_CONTENT, itemId);
        var owner = account(accountId);
        var item = lock.take(itemId);
        if (item.owner().filter(owner::equals).isEmpty()) {
            own(item, Optional.of(owner));
        }
    }

    private Account account(long id) {
        return accounts.find(id)
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new DomainException("content.ownerGone"));
    }

    private void own(ContentItem item, Optional<Account> owner) {
        item.own(owner.orElse(null));
        changes.record(ContentChange.Kind.OWNED, item, null, false)
                .detail(owner.map(Account::getName).orElse(""));
    }

    /** @throws DomainException {@code content.reviewPast} for a day that is not to come */
    public void review(long itemId, LocalDate by) {
        access.require(Permission.EDIT_CONTENT, itemId);
        review(lock.take(itemId), Optional.of(by));
    }

    /** What nobody answers for yet becomes the first administrator's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt() {
        em.createNativeQuery(
                        "update content_item set owner_id = (select account_id from first_administrator where id = 1)"
                                + " where owner_id is null")
                .executeUpdate();
    }

    private void review(ContentItem item, Optional<LocalDate> by) {
        var today = LocalDate.ofInstant(clock.instant(), configuration.zone());
        if (by.filter(day -> !day.isAfter(today)).isPresent()) {
            throw new DomainException("content.reviewPast");
        }
        item.review(by.orElse(null));
        changes.record(ContentChange.Kind.REVIEW_DATED, item, null, false)
                .detail(by.map(LocalDate::toString).orElse(""));
    }
}
