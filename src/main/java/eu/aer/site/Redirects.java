package eu.aer.site;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Changes;
import eu.aer.content.ContentChange;
import eu.aer.content.ContentItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All old addresses that still work. */
@ApplicationScoped
@Transactional
public class Redirects {

    private static final String FORM = "/\\S*";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    public List<Redirect> all() {
        return em.createQuery("select r from Redirect r order by r.source", Redirect.class)
                .getResultList();
    }

    /** The item to which an old address leads; {@code source} with its query string where that decides. */
    public Optional<Target> target(String source) {
        return em.createQuery(
                        "select new eu.aer.site.Redirects$Target(r.itemId, r.language) from Redirect r where r.source = :source",
                        Target.class)
                .setParameter("source", normalised(source))
                .getResultStream()
                .findFirst();
    }

    /** @throws DomainException {@code site.redirectForm} or {@code site.redirectTaken} */
    public void add(String source, long itemId, Language language) {
        current.require(Permission.EDIT_MENUS);
        var normalised = normalised(source);
        if (!normalised.matches(FORM) || normalised.length() > Redirect.SOURCE_LENGTH) {
            throw new DomainException("site.redirectForm", source);
        }
        if (exists(normalised)) {
            throw new DomainException("site.redirectTaken", normalised);
        }
        em.persist(new Redirect(normalised, em.find(ContentItem.class, itemId), language, false));
        changes.recordConfigured(ContentChange.REDIRECT, normalised);
    }

    public void remove(long id) {
        current.require(Permission.EDIT_MENUS);
        Optional.ofNullable(em.find(Redirect.class, id)).ifPresent(redirect -> {
            em.remove(redirect);
            changes.recordConfigured(ContentChange.REDIRECT, redirect.getSource());
        });
    }

    /** Keeps the address that an item has just left; the latest item to have had it wins. */
    void leave(String path, Address address) {
        forget(address.getLanguage(), path);
        em.persist(new Redirect(source(address.getLanguage(), path), address.getItem(), address.getLanguage(), true));
    }

    /** An address that is in use again redirects no more. */
    void forget(Language language, String path) {
        em.createQuery("delete from Redirect r where r.source = :source")
                .setParameter("source", source(language, path))
                .executeUpdate();
    }

    private boolean exists(String source) {
        return em.createQuery("select count(r) from Redirect r where r.source = :source", Long.class)
                        .setParameter("source", source)
                        .getSingleResult()
                > 0;
    }

    private static String source(Language language, String path) {
        return "/" + language + "/" + path;
    }

    /** As sources are stored and looked up: lower case, no slash at the end. */
    static String normalised(String source) {
        var lower = source.strip().toLowerCase(java.util.Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Where a redirect leads. */
    public record Target(long itemId, Language language) {}
}
