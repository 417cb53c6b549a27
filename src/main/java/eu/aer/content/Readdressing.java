package eu.aer.content;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Slug;
import eu.aer.content.reference.References;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Gives what comes out of the trash its slugs again, or another one where its own have been taken. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Readdressing {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    @Inject
    Slugs slugs;

    @Inject
    Placements placements;

    @Inject
    References references;

    @Inject
    Clock clock;

    /**
     * @param slug replaces each of the item's slugs that is taken; empty: none may be
     * @throws DomainException {@code content.slugTaken}, {@code content.slugReserved}, {@code content.slugForm}
     */
    public void readdress(ContentItem item, String slug) {
        var parent = placements.parentOf(item).orElse(Slugs.NOWHERE);
        var taken = slugs.taken(item, parent);
        if (!taken.isEmpty() && !slug.isEmpty()) {
            if (!Slug.isValid(slug)) {
                throw new DomainException("content.slugForm", slug);
            }
            slugs.rename(item, taken, slug);
            item.translations().forEach(translation -> rename(translation, taken, slug));
        }
        slugs.move(item, parent);
    }

    /** The draft gets the slug by a revision of its own; of a text that is live as it stands, that revision is live then. */
    private void rename(Translation translation, List<String> taken, String slug) {
        contents.latestRevision(translation).ifPresent(latest -> {
            var draft = json.readDraft(latest.getDraft(), translation.getItem().factsType());
            if (taken.contains(draft.text().slug())) {
                var renamed = new Draft(draft.text().under(slug), draft.facts());
                var revision = new Revision(translation, current.find(), "", json.writeDraft(renamed), clock.instant());
                em.persist(revision);
                translation.readdressed(revision.getNumber());
                references.drafted(translation, revision.getDraft());
            }
        });
        if (taken.contains(translation.getSlug())) {
            translation.standUnder(slug);
        }
    }
}
