package eu.aer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The recorded changes. */
@ApplicationScoped
@Transactional
public class ChangeLog {

    private static final int BATCH = 1000;

    @PersistenceContext
    EntityManager em;

    /** The next changes after a number, oldest first; empty when there are none. */
    public List<ContentChange> after(long number) {
        return em.createQuery("select c from ContentChange c where c.number > :number order by c.number", ContentChange.class)
                .setParameter("number", number)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** The number of the last change, 0 when there is none. */
    public long last() {
        return em.createQuery("select coalesce(max(c.number), 0) from ContentChange c", Long.class).getSingleResult();
    }
}
