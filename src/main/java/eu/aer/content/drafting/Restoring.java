package eu.aer.content.drafting;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Publishing;
import eu.aer.content.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes an old revision the newest draft again. Nothing is taken back: it is a revision of its own. */
@ApplicationScoped
@Transactional
public class Restoring {

    @Inject
    Revisions revisions;

    @Inject
    Contents contents;

    @Inject
    Publishing publishing;

    @Inject
    ContentJson json;

    /**
     * @param basedOn the newest revision that the person has seen
     * @throws eu.aer.content.StaleDraftException when somebody else has saved since
     */
    public Revision restore(long itemId, Language language, int number, int basedOn, String note) {
        var item = contents.find(itemId).orElseThrow(() -> new DomainException("content.gone"));
        var old = revisions
                .find(itemId, language, number)
                .orElseThrow(() -> new DomainException("content.noRevision", number));
        return publishing.save(itemId, language, json.readDraft(old.getDraft(), item.factsType()), basedOn, note);
    }
}
