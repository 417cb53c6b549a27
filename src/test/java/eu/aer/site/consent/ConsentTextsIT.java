package eu.aer.site.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ConsentTextsIT extends SharedDeployment {

    @Inject
    ConsentTexts consents;

    @Inject
    ChangeFeed feed;

    private final String purpose = ThreadLocalRandom.current()
            .ints(20, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Test
    void eachChangeIsAnotherVersionAndNoneIsLost() {
        write("First", 0);
        write("Second", 1);
        write(" Second ", 2);
        assertEquals(List.of("Second", "First"), texts());
        assertEquals(
                purpose + "-en-2", consents.wording(purpose, Language.ENGLISH).reference());
        assertTrue(consents.isKnown(purpose, purpose + "-en-1"));
        assertFalse(consents.isKnown(purpose, purpose + "-en-3"));
        assertFalse(consents.isKnown("another", purpose + "-en-1"));
    }

    @Test
    void aLanguageWithoutWordsShowsTheEnglishOnes() {
        write("Words", 0);
        assertEquals(
                Language.ENGLISH, consents.wording(purpose, Language.GERMAN).language());
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileIsNotOverwrittenUnseen() {
        write("Theirs", 0);
        assertEquals("consent.stale", refusal("Mine", 0));
        write("Mine", 1);
        assertEquals(List.of("Mine", "Theirs"), texts());
    }

    @Test
    void wordsThatWereAgreedToAreNotTakenAwayAndLongOnesAreRefused() {
        write("", 0);
        assertEquals(List.of(), texts());
        write("Words", 0);
        assertEquals("consent.empty", refusal("  ", 1));
        assertEquals("consent.tooLong", refusal("x".repeat(2001), 1));
        write("x".repeat(2000), 1);
    }

    @Test
    void aPurposeBeginsOnceWhateverLanguagesComeLater() {
        begin(Map.of(Language.ENGLISH, "First"));
        begin(Map.of(Language.ENGLISH, "First again", Language.GERMAN, "Zuerst"));
        assertEquals(List.of("First"), texts());
        assertEquals(List.of(Language.ENGLISH), consents.languages(purpose));
    }

    private void begin(Map<Language, String> first) {
        CurrentAccount.asSystem(() -> consents.begin(purpose, first));
    }

    private void write(String text, int seen) {
        CurrentAccount.asSystem(() -> consents.write(purpose, Language.ENGLISH, text, seen));
        feed.generation();
    }

    private String refusal(String text, int seen) {
        return assertThrows(DomainException.class, () -> write(text, seen)).code();
    }

    private List<String> texts() {
        var texts = new ArrayList<String>();
        CurrentAccount.asSystem(() -> consents.versions(purpose, Language.ENGLISH).stream()
                .map(ConsentWording::text)
                .forEach(texts::add));
        return texts;
    }
}
