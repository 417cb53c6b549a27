package eu.aer.content.review;

import eu.aer.account.Account;
import eu.aer.content.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All reviews. Lists are projections: reading the items would join the tables of all kinds. */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final String LISTED =
            "select new eu.aer.content.review.ListedReview(i.id, i.kind, t.language, t.title, r.number,"
                    + " t.latestRevision, v.state, v.askedAt, a.name, v.question, v.decidedAt, d.name, v.answer)"
                    + " from Review v join v.revision r join r.translation t join t.item i left join v.askedBy a left join v.decidedBy d"
                    + " where i.trashedAt is null ";

    @PersistenceContext
    EntityManager em;

    void add(Review review) {
        em.persist(review);
    }

    Optional<Review> open(Translation translation) {
        return em.createQuery("select v from Review v where v.openFor = :translation", Review.class)
                .setParameter("translation", translation)
                .getResultStream()
                .findFirst();
    }

    /** The reviews of a text with its people, the newest first. */
    public List<Review> history(Translation translation, int most) {
        return em.createQuery(
                        "select v from Review v join fetch v.revision left join fetch v.askedBy left join fetch v.decidedBy"
                                + " where v.revision.translation = :translation order by v.askedAt desc, v.id desc",
                        Review.class)
                .setParameter("translation", translation)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for a reviewer other than this person, the longest waiting first. */
    public List<ListedReview> waitingFor(Account reviewer, int most) {
        return em.createQuery(
                        LISTED + "and v.openFor is not null and (v.askedBy is null or v.askedBy <> :reviewer)"
                                + " order by v.askedAt, v.id",
                        ListedReview.class)
                .setParameter("reviewer", reviewer)
                .setMaxResults(most)
                .getResultList();
    }

    /** What this person has sent to review and has not been published since: each text once, by its last review. */
    public List<ListedReview> askedBy(Account asker, int most) {
        return em.createQuery(
                        LISTED + "and v.askedBy = :asker and v.state <> :withdrawn"
                                + " and (t.liveRevision is null or t.liveRevision < r.number) and not exists"
                                + " (select w from Review w where w.revision.translation = t and w.id <> v.id and w.askedAt >= v.askedAt)"
                                + " order by v.askedAt desc, v.id desc",
                        ListedReview.class)
                .setParameter("asker", asker)
                .setParameter("withdrawn", Review.State.WITHDRAWN)
                .setMaxResults(most)
                .getResultList();
    }

    /** What a reviewer has approved and nobody has published or scheduled yet, the longest approved first. */
    public List<ListedReview> approved(int most) {
        // found by themselves first: joined at once, a database may begin with all revisions
        var ids = em.createQuery(
                        "select v.id from Review v where v.state = :approved and exists (select 1 from Revision r join r.translation t"
                                + " where r = v.revision and r.number = t.latestRevision and t.schedule.goLiveAt is null"
                                + " and (t.liveRevision is null or t.liveRevision < r.number)) order by v.decidedAt, v.id",
                        Long.class)
                .setParameter("approved", Review.State.APPROVED)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(LISTED + "and v.id in :ids order by v.decidedAt, v.id", ListedReview.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
