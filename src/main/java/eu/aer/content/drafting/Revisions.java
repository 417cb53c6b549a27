package eu.aer.content.drafting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The saved revisions of texts. Lists are projections, because the text of a hundred revisions is not read to name them. */
@ApplicationScoped
@Transactional
public class Revisions {

    private static final String LISTED =
            "select new eu.aer.content.drafting.SavedRevision(r.number, a.name, r.createdAt, r.note,"
                    + " t.liveRevision) from Revision r join r.translation t left join r.author a"
                    + " where t.item.id = :item and t.language = :language";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** Some of the revisions of a text, the newest first. */
    public List<SavedRevision> page(long itemId, Language language, int first, int size) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(LISTED + " order by r.number desc", SavedRevision.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<SavedRevision> newest(long itemId, Language language) {
        return em.createQuery(LISTED + " and r.number = t.latestRevision", SavedRevision.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** One revision with its text. */
    public Optional<Revision> find(long itemId, Language language, int number) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(
                        "select r from Revision r left join fetch r.author where r.translation.item.id = :item"
                                + " and r.translation.language = :language and r.number = :number",
                        Revision.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    boolean exists(long itemId) {
        // the base table alone: reading an item joins those of all kinds
        return !em.createNativeQuery("select id from content_item where id = ?1")
                .setParameter(1, itemId)
                .getResultList()
                .isEmpty();
    }
}
