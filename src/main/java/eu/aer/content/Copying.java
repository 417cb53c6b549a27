package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.reference.References;
import eu.aer.content.slug.Placements;
import eu.aer.content.slug.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Begins items with the newest drafts of others. Nothing of a copy is public. Links among the copied lead to the copies; blocks get
 * ids of their own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Copying {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

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
     * @param copies the new items by the old ones; the first stands among others, the rest below copies
     * @param facts what the facts of a copy are
     */
    public void copy(Map<? extends ContentItem, ? extends ContentItem> copies, UnaryOperator<Facts> facts) {
        current.require(Permission.EDIT_CONTENT);
        var by = current.find();
        var now = clock.instant();
        copies.values().forEach(copy -> copy.changed(by, now));
        copies.values().forEach(em::persist);
        var targets = new HashMap<Long, Long>();
        copies.forEach((source, copy) -> targets.put(source.getId(), copy.getId()));
        var latest = latest(copies.keySet());
        var begun = new LinkedHashMap<Translation, String>();
        var first = copies.keySet().iterator().next();
        copies.forEach((source, copy) -> {
            var parent = placements.parentOf(copy).orElse(Slugs.NOWHERE);
            var slugsOf = new HashMap<Language, String>();
            latest.getOrDefault(source, List.of()).forEach(revision -> {
                var read = read(revision, source, targets);
                // below a copy nothing is taken yet
                var slug = source == first
                        ? slugs.free(parent, read.text().slug())
                        : read.text().slug();
                var draft = new Draft(
                        read.text().under(slug), read.ownFacts().map(facts).orElse(null));
                var translation = copy.translationFor(revision.getTranslation().getLanguage());
                begun.put(translation, begin(translation, draft, by, now));
                slugsOf.put(translation.getLanguage(), slug);
            });
            slugs.begin(copy, parent, slugsOf);
        });
        em.flush();
        references.begun(begun);
    }

    private Draft read(Revision revision, ContentItem source, Map<Long, Long> targets) {
        var copied = json.copied(revision.getDraft());
        return json.readDraft(References.redirected(copied, id -> targets.getOrDefault(id, id)), source.factsType());
    }

    /** @return the draft in JSON */
    private String begin(Translation translation, Draft draft, Optional<Account> by, Instant now) {
        var revision = new Revision(translation, by, "", json.writeDraft(draft), now);
        translation.drafted(revision.getNumber(), draft.text());
        if (!translation.getItem().isSource(translation.getLanguage())) {
            translation.translatedFrom(revision.getNumber());
        }
        em.persist(translation);
        em.persist(revision);
        return revision.getDraft();
    }

    private Map<ContentItem, List<Revision>> latest(Collection<? extends ContentItem> items) {
        return em.createQuery(
                        "select r from Revision r join fetch r.translation t where t.item in :items and r.number = t.latestRevision",
                        Revision.class)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        revision -> revision.getTranslation().getItem()));
    }
}
