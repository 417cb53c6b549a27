package eu.aer.project.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.project.call.Course.Ending;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void theDaysAreCountedInEachLanguage() {
        says(TODAY, "closes today", "se termine aujourd’hui", "schließt heute");
        says(TODAY.plusDays(1), "closes tomorrow", "se termine demain", "schließt morgen");
        says(TODAY.plusDays(3), "closes in 3 days", "se termine dans 3 jours", "schließt in 3 Tagen");
        says(LocalDate.of(2027, 5, 4), "closes on 4 May 2027", "se termine le 4 mai 2027", "schließt am 4. Mai 2027");
        says(
                LocalDate.of(2026, 5, 4),
                "closed on 4 May 2026",
                "s’est terminé le 4 mai 2026",
                "wurde am 4. Mai 2026 geschlossen");
        says(
                null,
                "is open until partners are found",
                "reste ouvert jusqu’à ce que des partenaires soient trouvés",
                "ist offen, bis Partner gefunden sind");
    }

    @Test
    void whatHasFoundItsPartnersSaysWhen() {
        var course = new Course(TODAY.plusDays(20), Ending.FILLED, Instant.parse("2026-11-29T23:30:00Z"));
        assertEquals("found its partners on 30 November 2026", words().of(course, Language.ENGLISH));
    }

    private static void says(LocalDate lastDay, String english, String french, String german) {
        var course = new Course(lastDay, null, null);
        assertEquals(english, words().of(course, Language.ENGLISH));
        assertEquals(french, words().of(course, Language.FRENCH));
        assertEquals(german, words().of(course, Language.GERMAN));
    }

    private static DeadlineWords words() {
        var words = new DeadlineWords();
        words.texts = new Texts();
        words.clock = Clock.fixed(Instant.parse("2026-11-30T11:00:00Z"), ZoneId.of("Europe/Brussels"));
        return words;
    }
}
