package eu.aer.site;

import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the public can reach, read without the items behind it. */
@ApplicationScoped
@Transactional
public class LiveAddresses {

    private static final String LIVE = "select new eu.aer.site.LiveAddress(a.itemId, a.language, a.path, a.title,"
            + " a.section, a.kind, a.shownLanguage) from Address a where a.shownLanguage is not null and a.path not like '"
            + Address.HIDDEN + "%'";

    @PersistenceContext
    EntityManager em;

    public List<LiveAddress> all() {
        return em.createQuery(LIVE, LiveAddress.class).getResultList();
    }

    /** Those of these items in all languages. */
    public List<LiveAddress> of(Collection<Long> itemIds) {
        return em.createQuery(LIVE + " and a.itemId in :ids", LiveAddress.class)
                .setParameter("ids", itemIds)
                .getResultList();
    }

    public Optional<LiveAddress> at(Language language, String path) {
        return em.createQuery(LIVE + " and a.language = :language and a.path = :path", LiveAddress.class)
                .setParameter("language", language)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    /** The address with this path and all below it; slugs hold no wildcard. */
    public List<LiveAddress> within(Language language, String path) {
        return em.createQuery(
                        LIVE + " and a.language = :language and (a.path = :path or a.path like :below)",
                        LiveAddress.class)
                .setParameter("language", language)
                .setParameter("path", path)
                .setParameter("below", path + "/%")
                .getResultList();
    }
}
