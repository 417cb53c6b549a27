package eu.aer.site;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The entries of all menus. */
@ApplicationScoped
@Transactional
public class Menus {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    /** All entries with their labels, parents before children, in their order. */
    public List<MenuItem> all() {
        return em.createQuery("select distinct m from MenuItem m left join fetch m.labels order by m.position, m.id", MenuItem.class)
                .getResultList();
    }

    public Optional<MenuItem> find(long id) {
        return Optional.ofNullable(em.find(MenuItem.class, id));
    }

    /** Stores a new or changed entry; visitors see it with their next request. */
    public MenuItem save(MenuItem entry) {
        current.require(Permission.EDIT_MENUS);
        changes.recordConfigured();
        return em.merge(entry);
    }

    /** Takes an entry and all below it out of its menu. The pages stay. */
    public void remove(long id) {
        current.require(Permission.EDIT_MENUS);
        var entry = em.find(MenuItem.class, id);
        if (entry != null) {
            removeWithChildren(entry);
            changes.recordConfigured();
        }
    }

    private void removeWithChildren(MenuItem entry) {
        em.createQuery("select m from MenuItem m where m.parent = :entry", MenuItem.class)
                .setParameter("entry", entry)
                .getResultList()
                .forEach(this::removeWithChildren);
        em.remove(entry);
    }
}
