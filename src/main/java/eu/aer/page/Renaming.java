package eu.aer.page;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.Status;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.AddressMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Optional;

/** Changes what a page is called in one language, without opening its text. */
@ApplicationScoped
@Transactional
public class Renaming {

    @Inject
    Contents contents;

    @Inject
    Publishing publishing;

    @Inject
    AddressMoves addressMoves;

    @Inject
    ContentLanguages languages;

    /**
     * The name in the newest draft; none where the page has no text in this language.
     *
     * @throws DomainException {@code content.gone}
     */
    public Optional<Name> name(long id, Language language) {
        var item = contents.get(id);
        return item.translation(language)
                .flatMap(translation ->
                        contents.draft(id, language).map(Draft::text).map(text -> name(item, translation, text)));
    }

    private Name name(ContentItem item, Translation translation, DraftText text) {
        var borrowing = languages.getAll().stream()
                .filter(each -> each.equals(translation.getLanguage())
                        || item.isSource(translation.getLanguage())
                                && item.translation(each)
                                        .filter(Translation::isLive)
                                        .isEmpty())
                .toList();
        return new Name(
                text.title(),
                text.navigationTitle(),
                text.slug(),
                item.needsSlug(),
                translation.getLatestRevision(),
                translation.status(),
                addressMoves.count(item.getId(), borrowing));
    }

    /**
     * Saves a draft under another name.
     *
     * @param seen the name as the person saw it
     * @param publish whether visitors shall see it at once: only where the text is live as it stands
     * @throws eu.aer.content.StaleDraftException when somebody else saved in between
     */
    public void rename(long id, Language language, Name seen, Name renamed, boolean publish) {
        if (publish && seen.status() != Status.LIVE) {
            throw new DomainException("page.draftWaits");
        }
        var draft = contents.draft(id, language).orElseThrow(() -> new DomainException("content.noDraft"));
        var old = draft.text();
        var text = new DraftText(
                renamed.title(), renamed.navigationTitle(), renamed.slug().strip(), old.summary(), old.blocks());
        var revision = publishing.save(id, language, new Draft(text, draft.facts()), seen.revision(), "");
        if (publish) {
            // the text is what is live already, so the gate has nothing to say
            publishing.publishStamped(id, language, revision.getNumber());
        }
    }

    /**
     * @param hasSlug whether its address has a part of its own
     * @param revision the newest one
     * @param addresses how many would lead on to new ones with another slug
     */
    public record Name(
            String title,
            String navigationTitle,
            String slug,
            boolean hasSlug,
            int revision,
            Status status,
            long addresses)
            implements Serializable {

        public Name with(String newTitle, String newNavigationTitle, String newSlug) {
            return new Name(newTitle, newNavigationTitle, newSlug, hasSlug, revision, status, addresses);
        }
    }
}
