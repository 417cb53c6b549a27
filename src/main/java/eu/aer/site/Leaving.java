package eu.aer.site;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.trash.ItemsPurged;
import eu.aer.content.trash.ItemsTrashed;
import eu.aer.site.menu.MenuItem;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the site does when items go: it keeps the homes of features, and takes entries out of the menus. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Leaving {

    private static final int FIRST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sections sections;

    @Inject
    SectionPlacement homes;

    @Inject
    Changes changes;

    @Inject
    ContentLanguages languages;

    /** The items of a feature have no address without the page that is their home; asked before its address is hidden. */
    void keepHomes(@Observes @Priority(FIRST) ItemsTrashed event) {
        var own = Rows.<String>of(
                em.createNativeQuery("select distinct section from address where section is not null and item_id in ("
                        + Ids.list(event.ids()) + ")"));
        own.stream()
                .flatMap(section -> sections.find(section).stream())
                .filter(section -> homes.homeWith(section.key())
                        .filter(event.ids()::contains)
                        .isPresent())
                .flatMap(section -> section.homeOf().stream())
                .map(Section.Items::kind)
                .filter(this::hasItems)
                .findFirst()
                .ifPresent(kind -> {
                    throw new DomainException(
                            "site.homeOfItems",
                            event.item().titleIn(event.item().getSourceLanguage()));
                });
    }

    private boolean hasItems(String kind) {
        return !em.createQuery(
                        "select i.id from ContentItem i where i.kind = :kind and i.trashedAt is null", Long.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** An entry goes with its page, but for one with others below it, which stays as a heading. */
    void clearMenus(@Observes ItemsPurged event) {
        var entries = em.createQuery("select m from MenuItem m where m.item.id in :items", MenuItem.class)
                .setParameter("items", event.ids())
                .getResultList();
        if (entries.isEmpty()) {
            return;
        }
        var parents = em.createQuery(
                        "select distinct m.parent.id from MenuItem m where m.parent in :entries", Long.class)
                .setParameter("entries", entries)
                .getResultList();
        var name = entries.get(0).name(Language.ENGLISH);
        entries.forEach(entry -> clear(entry, parents));
        changes.recordConfigured(ContentChange.MENU, name);
    }

    private void clear(MenuItem entry, List<Long> parents) {
        if (parents.contains(entry.getId())) {
            entry.becomeHeading(languages.getAll());
        } else {
            em.remove(entry);
        }
    }
}
