package eu.aer.content.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ContentListsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final Language FR = Language.FRENCH;

    private final String word = UUID.randomUUID().toString();

    @Inject
    ContentLists lists;

    @Inject
    Publishing publishing;

    @Inject
    Drafts drafts;

    @Test
    void aSearchFindsAnyPartOfATitleInTheLanguageOrElseInTheSourceAndEachItemOnce() {
        var second = called("b 100% " + word);
        var first = called("a " + word + " 100_");
        CurrentAccount.asSystem(() -> publishing.save(
                second, FR, Drafts.draft("En français " + word.toUpperCase(), Drafts.newSlug()), 0, ""));
        assertEquals(List.of("a " + word + " 100_", "b 100% " + word), titles(word, EN));
        assertEquals(List.of("a " + word + " 100_", "En français " + word.toUpperCase()), titles(word, FR));
        assertEquals(List.of(first), ids(word + " 100_"));
        assertEquals(List.of(second), ids("100% " + word));
        assertEquals(List.of(), ids(word + "_100"));
    }

    private long called(String title) {
        var id = drafts.add();
        drafts.save(id, 1, title, Drafts.newSlug());
        return id;
    }

    private List<String> titles(String words, Language language) {
        return lists.search(words, language, 10).stream().map(ListedText::title).toList();
    }

    private List<Long> ids(String words) {
        return lists.search(words, EN, 10).stream().map(ListedText::itemId).toList();
    }
}
