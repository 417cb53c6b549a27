package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.listing.ListedText;
import eu.aer.content.reference.References;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** What leads to items: other texts, entries of menus, old addresses, the choice of the home page. */
@ApplicationScoped
@Transactional
public class Uses {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    References references;

    @Inject
    HomeSetting home;

    /** @param language of the labels */
    public Found of(Collection<Long> items, Language language) {
        var entries = em.createQuery(
                        "select distinct m from MenuItem m left join fetch m.labels left join fetch m.item where m.item.id in :items",
                        MenuItem.class)
                .setParameter("items", items)
                .getResultStream()
                .map(entry -> new Entry(entry.getMenu(), entry.name(language)))
                .toList();
        var redirects = em.createQuery("select count(r) from Redirect r where r.itemId in :items", Long.class)
                .setParameter("items", items)
                .getSingleResult();
        var texts = references.to(items, MOST + 1);
        return new Found(
                texts.subList(0, Math.min(texts.size(), MOST)),
                texts.size() > MOST,
                entries,
                redirects,
                home.stored().filter(items::contains).isPresent());
    }

    /**
     * @param texts the first of them
     * @param more whether there are other texts
     * @param redirects how many old addresses lead there
     * @param home whether one is chosen as home
     */
    public record Found(List<ListedText> texts, boolean more, List<Entry> entries, long redirects, boolean home)
            implements Serializable {

        public static final Found NOTHING = new Found(List.of(), false, List.of(), 0, false);
    }

    public record Entry(Menu menu, String label) implements Serializable {}
}
