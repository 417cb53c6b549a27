package eu.aer.site.web.editor;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Facts;
import eu.aer.content.Publishing;
import eu.aer.content.Translation;
import eu.aer.content.block.TextBlock;
import eu.aer.content.drafting.Revisions;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens items for the editor and hands back what it made of them. */
@ApplicationScoped
public class Drafting {

    @Inject
    Access access;

    @Inject
    Contents contents;

    @Inject
    Publishing publishing;

    @Inject
    Revisions revisions;

    @Inject
    TextForms textForms;

    @Inject
    ContentJson json;

    @Inject
    @Any
    Instance<FactsEditor> factsEditors;

    /** @throws DomainException {@code account.forbidden} or {@code content.gone} */
    Opened open(long itemId, Language language) {
        var item = item(itemId);
        access.requireWriting(itemId, language);
        var draft = contents.draft(itemId, language).orElseGet(Drafting::empty);
        var facts = (item.isSource(language) ? Optional.of(draft) : contents.draft(itemId, item.getSourceLanguage()))
                .flatMap(Draft::ownFacts)
                .orElseGet(item::facts);
        var revision =
                item.translation(language).map(Translation::getLatestRevision).orElse(0);
        return new Opened(
                itemId,
                item.getKind(),
                language,
                item.isSource(language),
                complete(item, language, draft),
                facts,
                revision);
    }

    /**
     * The language in which the person may write an item: the one that is asked for; else that of its source, or one of those into
     * which he or she translates. None: the person may only read.
     */
    Optional<Language> writable(long itemId, Optional<Language> asked) {
        var item = item(itemId);
        var wanted = asked.map(List::of)
                .orElseGet(() -> Stream.concat(
                                Stream.of(item.getSourceLanguage()),
                                access.languages().stream().flatMap(Set::stream))
                        .toList());
        return access.writable(itemId, wanted).stream().findFirst();
    }

    /** The language in which an item is read: the one that is asked for, where there is a text; else that of its source. */
    Language readable(long itemId, Optional<Language> asked) {
        var item = item(itemId);
        return asked.filter(language -> item.translation(language)
                        .filter(text -> text.getLatestRevision() > 0)
                        .isPresent())
                .orElse(item.getSourceLanguage());
    }

    /** A draft as it was saved, as the form would give it back; of a text that had none an empty one. */
    Draft revision(long itemId, Language language, int number) {
        if (itemId == 0) {
            return empty();
        }
        var item = item(itemId);
        var draft = revisions
                .find(itemId, language, number)
                .map(saved -> json.readDraft(saved.getDraft(), item.factsType()))
                .orElseGet(Drafting::empty);
        return asTyped(complete(item, language, draft), item.getKind());
    }

    /** As the form gives it back: spaces and line ends as they are typed, so that only what differs does. */
    Draft asTyped(Draft draft, String kind) {
        var editor = factsEditor(kind);
        return new Draft(
                textForms.text(textForms.form(draft.text())),
                draft.ownFacts().map(facts -> editor.facts(editor.form(facts))).orElse(null));
    }

    /** A draft that stores no facts of its own must still compare equal to one built with them. */
    private static Draft complete(ContentItem item, Language language, Draft draft) {
        return new Draft(
                draft.text(), item.isSource(language) ? draft.ownFacts().orElseGet(item::facts) : null);
    }

    /** Begins an item of this kind. */
    Opened begin(String kind, Language language) {
        var item = factsEditor(kind).create(language);
        access.requireBeginning(item);
        var facts = item.facts();
        var text = new DraftText("", "", "", "", List.of(new TextBlock(UUID.randomUUID(), "")));
        return new Opened(0, kind, language, true, new Draft(text, facts), facts, 0);
    }

    private static Draft empty() {
        return new Draft(new DraftText("", "", "", "", List.of()), null);
    }

    long create(String kind, Language language, Draft draft, String note) {
        return publishing.create(factsEditor(kind).create(language), draft, note);
    }

    /** Refuses what a save of this draft would refuse. */
    void check(long itemId, String kind, Language language, Draft draft) {
        publishing.check(itemId == 0 ? factsEditor(kind).create(language) : item(itemId), language, draft);
    }

    ContentItem item(long itemId) {
        return contents.find(itemId).orElseThrow(() -> new DomainException("content.gone"));
    }

    Optional<DraftText> sourceText(long itemId) {
        return contents.draft(itemId, item(itemId).getSourceLanguage()).map(Draft::text);
    }

    FactsEditor factsEditor(String kind) {
        return factsEditors.stream()
                .filter(editor -> editor.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    Object form(String kind, Facts facts) {
        return factsEditor(kind).form(facts);
    }
}
