package eu.aer.site.redirect;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.Address;
import eu.aer.site.LiveAddress;
import eu.aer.site.LiveAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** All old addresses that still work. None leads to another one: what is given as an address is stored as what stands there. */
@ApplicationScoped
@Transactional
public class Redirects {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    LiveAddresses addresses;

    @Inject
    MissedAddresses missed;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    @Inject
    ContentLanguages languages;

    /** Where an old address leads; {@code source} with its query string where that decides. */
    public Optional<Target> target(String source) {
        return em.createQuery(
                        "select new eu.aer.site.redirect.Redirects$Target(r.source, r.itemId, r.language, r.url)"
                                + " from Redirect r where r.source = :source",
                        Target.class)
                .setParameter("source", RedirectDraft.normalised(source))
                .getResultStream()
                .findFirst();
    }

    public Optional<Redirect> find(long id) {
        return Optional.ofNullable(em.find(Redirect.class, id));
    }

    public void add(String source, long itemId, Language language) {
        save(Optional.empty(), 0, new RedirectDraft(source, Optional.of(itemId), language, ""));
    }

    /**
     * Adds a redirect or changes one; a change makes it somebody's own, whoever left it.
     *
     * @param id none for a new one
     * @param basedOn version of the redirect that the person started from
     * @throws DomainException {@code site.redirectStale} when somebody else has changed it meanwhile, {@code site.redirectForm}, {@code site.redirectTaken}, {@code site.redirectLive},
     *     {@code site.redirectReserved}, {@code site.redirectTarget}, {@code site.redirectLoop}, {@code site.redirectNowhere} or
     *     {@code site.menuAddress}
     */
    public void save(Optional<Long> id, long basedOn, RedirectDraft wanted) {
        current.require(Permission.EDIT_MENUS);
        var draft = wanted.normalised();
        draft.check();
        lock.takeTurn();
        var redirect = id.map(known -> find(known).orElseThrow(() -> new DomainException("site.redirectGone")))
                .orElseGet(Redirect::new);
        refuseStale(redirect, basedOn);
        refuseTaken(draft.source(), id);
        redirect.answer(draft.source());
        lead(redirect, draft);
        em.merge(redirect);
        missed.forget(draft.source());
        changes.recordConfigured(ContentChange.REDIRECT, draft.source());
    }

    private static void refuseStale(Redirect redirect, long basedOn) {
        if (redirect.getVersion() != basedOn) {
            throw new DomainException("site.redirectStale", redirect.getSource());
        }
    }

    private void refuseTaken(String source, Optional<Long> id) {
        live(source).ifPresent(page -> {
            throw new DomainException("site.redirectLive", source, page.title());
        });
        var taken = em.createQuery("select r.id from Redirect r where r.source = :source", Long.class)
                .setParameter("source", source)
                .getResultStream()
                .findFirst();
        if (taken.isPresent() && !taken.equals(id)) {
            throw new DomainException("site.redirectTaken", source);
        }
    }

    private void lead(Redirect redirect, RedirectDraft draft) {
        var own = configuration.absolute("");
        var path = draft.url().startsWith(own) ? draft.url().substring(own.length()) : draft.url();
        if (draft.itemId().isPresent()) {
            redirect.leadTo(item(draft.itemId().get()), draft.language());
        } else if (path.startsWith("/")) {
            leadWithin(redirect, RedirectDraft.normalised(path));
        } else {
            redirect.leadTo(draft.url());
        }
    }

    private void leadWithin(Redirect redirect, String path) {
        var page = live(path);
        var further = target(path);
        if (page.isPresent()) {
            redirect.leadTo(item(page.get().itemId()), page.get().language());
        } else if (further.filter(target -> target.source().equals(redirect.getSource()))
                .isPresent()) {
            throw new DomainException("site.redirectLoop");
        } else if (further.isPresent() && further.get().itemId() != null) {
            redirect.leadTo(item(further.get().itemId()), further.get().language());
        } else if (further.isPresent()) {
            redirect.leadTo(further.get().url());
        } else {
            throw new DomainException("site.redirectNowhere", path);
        }
    }

    private ContentItem item(long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id))
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    private Optional<LiveAddress> live(String path) {
        var parts = path.split("/", 3);
        return parts.length < 2
                ? Optional.empty()
                : languages
                        .find(parts[1])
                        .flatMap(language -> addresses.at(language, parts.length < 3 ? "" : parts[2]));
    }

    /** @param basedOn version of the redirect that the person saw */
    public void remove(long id, long basedOn) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        find(id).ifPresent(redirect -> {
            refuseStale(redirect, basedOn);
            em.remove(redirect);
            changes.recordConfigured(ContentChange.REDIRECT, redirect.getSource());
        });
    }

    /** Adds how often each was used. */
    void used(Map<String, Long> counts) {
        counts.forEach((source, count) -> em.createQuery(
                        "update Redirect r set r.hits = r.hits + :count, r.lastUsedAt = :now where r.source = :source")
                .setParameter("count", count)
                .setParameter("now", clock.instant())
                .setParameter("source", source)
                .executeUpdate());
    }

    /** Keeps the address that an item has just left; the latest item to have had it is the one that it leads to. */
    public void leave(String path, ContentItem item, Address address) {
        forget(address.getLanguage(), path);
        em.persist(new Redirect(source(address.getLanguage(), path), item, address.getLanguage(), true));
    }

    /** An address that is in use again redirects no more. */
    public void forget(Language language, String path) {
        em.createQuery("delete from Redirect r where r.source = :source")
                .setParameter("source", source(language, path))
                .executeUpdate();
    }

    private static String source(Language language, String path) {
        return "/" + language + "/" + path;
    }

    /**
     * Where a redirect leads.
     *
     * @param source as it is stored
     * @param itemId null when it leads to an address elsewhere
     */
    public record Target(String source, Long itemId, Language language, String url) {}
}
