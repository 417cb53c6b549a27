package eu.aer.content.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.content.translating.TranslationBoard.Cell;
import eu.aer.content.translating.TranslationBoard.Filter;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class TranslatingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final Language FR = Language.FRENCH;
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final String title = "Board " + UUID.randomUUID();

    @Inject
    Translating translating;

    @Inject
    TranslationBoard board;

    @Inject
    Publishing publishing;

    @Inject
    Drafts drafts;

    @Test
    void aTranslationIsOutdatedOnceItsSourceIsPublishedAgainAndUntilSomebodyConfirmsIt() {
        var id = translated();
        assertEquals(TranslationState.CURRENT, state(id));
        drafts.save(id, 2, title, Drafts.newSlug());
        assertEquals(TranslationState.CURRENT, state(id), "A draft of the source changes nothing for its readers");
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 3));
        assertEquals(TranslationState.OUTDATED, state(id));
        assertTrue(lineage(id).isOutdated());
        CurrentAccount.asSystem(
                () -> publishing.save(id, FR, Drafts.draft("Une faute corrigée", Drafts.newSlug()), 1, ""));
        assertEquals(TranslationState.OUTDATED, state(id), "A saved correction is no confirmation");
        CurrentAccount.asSystem(() -> translating.confirm(id, FR, 3));
        assertEquals(TranslationState.CURRENT, state(id));
        assertFalse(lineage(id).isOutdated());
    }

    @Test
    void whoHasNotSeenTheLatestSourceConfirmsNothing() {
        var id = translated();
        drafts.save(id, 2, title, Drafts.newSlug());
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 3));
        var refusal = assertThrows(
                DomainException.class, () -> CurrentAccount.asSystem(() -> translating.confirm(id, FR, 2)));
        assertEquals("content.sourceNewer", refusal.code());
    }

    @Test
    void theBoardCountsAndFindsEveryState() {
        var missing = drafts.add();
        drafts.save(missing, 1, title, Drafts.newSlug());
        translated();
        assertEquals(1, count(TranslationState.MISSING));
        assertEquals(1, count(TranslationState.CURRENT));
        assertEquals(0, count(TranslationState.OUTDATED));
        var counts = system(() -> board.counts(filter(null), LANGUAGES));
        assertEquals(1, counts.of(FR, TranslationState.MISSING));
        assertEquals(1, counts.of(FR, TranslationState.CURRENT));
        assertEquals(2, counts.of(Language.GERMAN, TranslationState.MISSING));
        var line = system(() -> board.page(filter(TranslationState.MISSING), LANGUAGES, false, 0, 5))
                .get(0);
        assertEquals(missing, line.itemId());
        assertEquals(
                List.of(
                        new Cell(EN, true, TranslationState.DRAFT),
                        new Cell(FR, false, TranslationState.MISSING),
                        new Cell(Language.GERMAN, false, TranslationState.MISSING)),
                line.cells());
    }

    @Test
    void theBoardIsReadByTitleFromEitherEnd() {
        var ids = Stream.of("B ", "A ", "C ")
                .map(letter -> {
                    var id = drafts.add();
                    drafts.save(id, 1, letter + title, Drafts.newSlug());
                    return id;
                })
                .toList();
        assertEquals(List.of(ids.get(1), ids.get(0), ids.get(2)), byTitle(false));
        assertEquals(List.of(ids.get(2), ids.get(0), ids.get(1)), byTitle(true));
    }

    private List<Long> byTitle(boolean descending) {
        return system(() -> board.page(filter(null), LANGUAGES, descending, 0, 5)).stream()
                .map(TranslationBoard.Line::itemId)
                .toList();
    }

    @Test
    void wordsOfATitleInAnyLanguageFindItWithoutTheirAccents() {
        var id = translated();
        CurrentAccount.asSystem(() -> {
            publishing.save(id, FR, Drafts.draft("Économie " + title, Drafts.newSlug()), 1, "");
            publishing.publish(id, FR, 2);
        });
        var found =
                system(() -> board.page(new Filter("page", title + " economie", null, null), LANGUAGES, false, 0, 5));
        assertEquals(
                List.of(id), found.stream().map(TranslationBoard.Line::itemId).toList());
        assertEquals(
                0,
                system(() -> board.counts(new Filter("", title + " nothing", null, null), LANGUAGES))
                        .items());
    }

    @Test
    void aDraftThatWasNeverPublishedIsOne() {
        var id = drafts.addLive();
        drafts.save(id, 1, title, Drafts.newSlug());
        CurrentAccount.asSystem(() -> publishing.save(id, FR, Drafts.draft("Brouillon", Drafts.newSlug()), 0, ""));
        assertEquals(TranslationState.DRAFT, state(id));
    }

    /** A page with this title, live in two languages. */
    private long translated() {
        var id = drafts.add();
        drafts.save(id, 1, title, Drafts.newSlug());
        CurrentAccount.asSystem(() -> {
            publishing.publish(id, EN, 2);
            publishing.save(id, FR, Drafts.draft("En français", Drafts.newSlug()), 0, "");
            publishing.publish(id, FR, 1);
        });
        return id;
    }

    private Filter filter(TranslationState state) {
        return new Filter("page", title.toUpperCase(), state == null ? null : FR, state);
    }

    private int count(TranslationState state) {
        return system(() -> board.counts(filter(state), LANGUAGES).lines(filter(state)));
    }

    private TranslationState state(long id) {
        return system(() -> board.page(new Filter("", "", null, null), LANGUAGES, false, 0, 10_000)).stream()
                .filter(line -> line.itemId() == id)
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.language().equals(FR))
                .map(Cell::state)
                .findFirst()
                .orElseThrow();
    }

    private Lineage lineage(long id) {
        return system(() -> translating.lineage(id, FR).orElseThrow());
    }

    private static <T> T system(Supplier<T> deed) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(deed.get()));
        return result.get();
    }
}
