package eu.aer.content.translating;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.ItemLock;
import eu.aer.content.Translation;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps translations to their source. */
@ApplicationScoped
@Transactional
public class Translating {

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Contents contents;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    /** Where a text comes from; none for the source itself and for what has not been begun. */
    public Optional<Lineage> lineage(long itemId, Language language) {
        current.require(Permission.READ_CONTENT);
        return contents.find(itemId).flatMap(item -> lineage(item, language));
    }

    private static Optional<Lineage> lineage(ContentItem item, Language language) {
        return item.translation(language)
                .filter(text -> !item.isSource(language) && text.getLatestRevision() > 0)
                .map(text -> new Lineage(
                        item.getSourceLanguage(),
                        text.sourceRevision().orElse(0),
                        item.translation(item.getSourceLanguage())
                                .flatMap(Translation::liveRevision)
                                .orElse(0)));
    }

    /**
     * Says that a text holds what its source says now.
     *
     * @param seen the revision of the source that the person has compared it with
     * @throws DomainException {@code content.sourceNewer} when a later one has been published meanwhile
     */
    public void confirm(long itemId, Language language, int seen) {
        access.requireWriting(itemId, language);
        var item = lock.take(itemId);
        var lineage = lineage(item, language).orElseThrow(() -> new DomainException("content.noDraft"));
        if (lineage.live() != seen) {
            throw new DomainException("content.sourceNewer");
        }
        item.translation(language).orElseThrow().translatedFrom(seen);
        changes.record(ContentChange.Kind.TRANSLATED, item, language, false);
    }
}
