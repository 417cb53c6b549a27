package eu.aer.content.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aReplacedWordIsOneWordDeletedAndOneInserted() {
        assertEquals(
                "Regions [-meet-]{+vote+} in Brussels.",
                marked("Regions meet in Brussels.", "Regions vote in Brussels."));
    }

    @Test
    void changesThatOnlyASpacePartsReadAsOne() {
        assertEquals(
                "The assembly meets [-twice a-]{+once every+} year in Brussels",
                marked(
                        "The assembly meets twice a year in Brussels",
                        "The assembly meets once every year in Brussels"));
    }

    @Test
    void wordsKeepTheirApostrophesAndAccents() {
        assertEquals("[-l’Europe-]{+L’Europe+} des régions", marked("l’Europe des régions", "L’Europe des régions"));
    }

    @Test
    void anEmojiIsNotTornApart() {
        assertEquals("Well done [-👩‍💻-]{+👩‍🔬+}", marked("Well done 👩‍💻", "Well done 👩‍🔬"));
    }

    @Test
    void aLineThatIsAnotherOneIsReadAfterTheOldOne() {
        assertEquals("[-One thing-]{+Quite different matters+}", marked("One thing", "Quite different matters"));
    }

    @Test
    void hugeLinesAreComparedInNoTime() {
        var before = IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> marked(before, before.replace('1', '2')));
    }

    private static String marked(String before, String after) {
        return marked(WordDiff.between(before, after));
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span.kind()) {
                    case SAME -> span.text();
                    case DELETED -> "[-" + span.text() + "-]";
                    case INSERTED -> "{+" + span.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
