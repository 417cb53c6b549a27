package eu.aer.site;

import eu.aer.content.language.ContentLanguages;
import eu.aer.content.slug.ReservedSlugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * The beginnings of addresses that the site keeps for itself: what it answers without a page, in a language or without one, now or
 * as the design of the public site foresees, and the languages, which would make an address look like another one's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SiteReservedSlugs implements ReservedSlugs {

    @Inject
    ContentLanguages languages;

    private static final Set<String> KEPT = Set.of(
            "admin", "api", "assets", "feed", "health", "index", "login", "logout", "media", "preview", "robots",
            "search", "sitemap");

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean isReserved(long parentId, String slug) {
        return (KEPT.contains(slug) || languages.find(slug).isPresent()) && isHome(parentId);
    }

    private boolean isHome(long itemId) {
        return em.createQuery("select count(a) from Address a where a.item.id = :item and a.path = ''", Long.class)
                        .setParameter("item", itemId)
                        .getSingleResult()
                > 0;
    }
}
