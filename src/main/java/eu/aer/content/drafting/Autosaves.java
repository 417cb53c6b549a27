package eu.aer.content.drafting;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The slots of the person at work. */
@ApplicationScoped
@Transactional
public class Autosaves {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Revisions revisions;

    @Inject
    PersonLock lock;

    @Inject
    Clock clock;

    /**
     * Keeps what is typed, whatever it is worth.
     *
     * @param basedOn the revision that the person started from
     * @throws DomainException {@code content.gone} when the item has been removed for good
     */
    public Instant keep(Slot slot, int basedOn, String draft, String halfTyped) {
        var account = account();
        if (slot.itemId() != null && !revisions.exists(slot.itemId())) {
            throw new DomainException("content.gone");
        }
        lock.take(account);
        var now = clock.instant();
        if (update(account, slot, basedOn, draft, halfTyped, now) == 0) {
            em.persist(new Autosave(account.getId(), slot, basedOn, draft, halfTyped, now));
        }
        return now;
    }

    /** Without reading what was kept before, which may be long. */
    private int update(Account account, Slot slot, int basedOn, String draft, String halfTyped, Instant now) {
        return em.createQuery("update Autosave a set a.basedOn = :basedOn, a.draft = :draft, a.halfTyped = :halfTyped,"
                        + " a.keptAt = :now where a.accountId = :account and a.slot = :slot")
                .setParameter("basedOn", basedOn)
                .setParameter("draft", draft)
                .setParameter("halfTyped", halfTyped)
                .setParameter("now", now)
                .setParameter("account", account.getId())
                .setParameter("slot", slot.name())
                .executeUpdate();
    }

    /**
     * What the person has left of this text, the newest first; of a text that has not been saved yet, all texts of its kind that were
     * begun in its language.
     */
    public List<Autosave> like(Slot slot) {
        var query = em.createQuery(
                        "select a from Autosave a where a.accountId = :account and a.kind = :kind and a.language = :language and "
                                + (slot.itemId() == null ? "a.itemId is null" : "a.itemId = :item")
                                + " order by a.keptAt desc",
                        Autosave.class)
                .setParameter("account", account().getId())
                .setParameter("kind", slot.kind())
                .setParameter("language", slot.language());
        if (slot.itemId() != null) {
            query.setParameter("item", slot.itemId());
        }
        return query.getResultList();
    }

    public void forget(Slot slot) {
        em.createQuery("delete from Autosave a where a.accountId = :account and a.slot = :slot")
                .setParameter("account", account().getId())
                .setParameter("slot", slot.name())
                .executeUpdate();
    }

    private Account account() {
        // whoever may not write any more keeps what he or she has typed
        current.require(Permission.READ_CONTENT);
        return current.find().orElseThrow(() -> new DomainException("account.forbidden"));
    }
}
