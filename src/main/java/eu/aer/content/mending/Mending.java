package eu.aer.content.mending;

import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.ItemLock;
import eu.aer.content.Publishing;
import eu.aer.content.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Mends words of what is live and publishes them. */
@ApplicationScoped
@Transactional
public class Mending {

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Contents contents;

    @Inject
    ContentJson json;

    @Inject
    Publishing publishing;

    /**
     * All corrections or none.
     *
     * @param note for the history
     * @throws DomainException {@code content.mend.drafted} when there is a draft that readers do not see yet, because it would lack the
     *     correction; {@code content.mend.notFound} when a passage is not the text's own or stands there more than once;
     *     {@code content.mend.empty} when nothing is left of one
     */
    public void mend(long itemId, Language language, List<Correction> corrections, String note) {
        access.require(Permission.PUBLISH_CONTENT, itemId);
        var item = lock.take(itemId);
        var translation = item.translation(language)
                .filter(Translation::isLive)
                .orElseThrow(() -> new DomainException("content.mend.gone"));
        var live = translation.liveRevision().orElseThrow();
        if (translation.getLatestRevision() != live) {
            throw new DomainException("content.mend.drafted");
        }
        var draft = json.readDraft(contents.newest(translation, live).getDraft(), item.factsType());
        var mended = new Passages(json.writeDraft(draft)).mended(corrections);
        var revision = publishing.save(itemId, language, json.readDraft(mended, item.factsType()), live, note);
        publishing.publish(itemId, language, revision.getNumber());
    }
}
