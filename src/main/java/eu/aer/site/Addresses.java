package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.ItemPublished;
import eu.aer.content.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Derives the addresses of items from the tree and keeps the old ones working. */
@ApplicationScoped
@Transactional
public class Addresses {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Placement> placements;

    @Inject
    Sections sections;

    @Inject
    Redirects redirects;

    void derive(@Observes ItemPublished event) {
        derive(event.item());
        if (event.item() instanceof Sectioned page) {
            sections.find(page.section()).flatMap(Section::homeOf).ifPresent(items -> deriveAll(items.kind()));
        }
    }

    /** Brings the addresses of an item in all languages up to date, and those of everything below it where they change. */
    public void derive(ContentItem item) {
        for (var language : Language.INTERFACE) {
            pathOf(item, language).ifPresent(path -> assign(item, language, path));
        }
    }

    private void deriveAll(String kind) {
        em.createQuery("select i from ContentItem i where i.kind = :kind", ContentItem.class)
                .setParameter("kind", kind)
                .getResultStream()
                // one without a draft has no slug, hence no address
                .filter(item -> !item.slugIn(item.getSourceLanguage()).isEmpty())
                .toList()
                .forEach(this::derive);
    }

    private Optional<String> pathOf(ContentItem item, Language language) {
        var parent = placements.stream()
                .flatMap(placement -> placement.parentOf(item).stream())
                .findFirst();
        var slug = item.slugIn(language);
        if (parent.isEmpty()) {
            // only the home page stands nowhere and has an address
            return item instanceof Sectioned ? Optional.of(slug) : Optional.empty();
        }
        var above = find(parent.get(), language).orElseGet(() -> {
            // a page that was never live has no address yet, but what stands below it needs one
            derive(em.find(ContentItem.class, parent.get()));
            return find(parent.get(), language).orElseThrow();
        });
        return Optional.of(above.getPath().isEmpty() ? slug : above.getPath() + "/" + slug);
    }

    private void assign(ContentItem item, Language language, String path) {
        var address = find(item.getId(), language).orElseGet(() -> new Address(item, language));
        var before = address.getPath();
        address.derive(path);
        if (before == null) {
            em.persist(address);
        } else if (!before.equals(path)) {
            redirect(address, before);
            moveBelow(language, before, path);
        }
        em.flush();
        redirects.forget(language, path);
    }

    private void moveBelow(Language language, String before, String after) {
        em.createQuery("select a from Address a where a.language = :language and a.path like :below", Address.class)
                .setParameter("language", language)
                .setParameter("below", before + "/%")
                .getResultList()
                .forEach(address -> {
                    var old = address.getPath();
                    address.move(after + old.substring(before.length()));
                    redirect(address, old);
                });
    }

    /** Only what somebody may have bookmarked. */
    private void redirect(Address address, String before) {
        if (address.shownLanguage().isPresent()) {
            redirects.leave(before, address);
        }
    }

    private Optional<Address> find(long itemId, Language language) {
        return em.createQuery(
                        "select a from Address a where a.item.id = :item and a.language = :language", Address.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }
}
