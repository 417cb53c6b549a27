package eu.aer.site.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.content.change.ContentChange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFilterTest {

    @Test
    void anAddressWithoutParametersAsksForEverything() {
        assertEquals(AuditFilter.ALL, AuditFilter.parse(name -> null));
        assertEquals(AuditFilter.ALL, AuditFilter.parse(name -> " "));
    }

    @Test
    void eachParameterIsRead() {
        var given = Map.of(
                "person",
                "7",
                "kind",
                "PUBLISHED",
                "item",
                "42",
                "words",
                " Youth ",
                "since",
                "2026-03-28",
                "until",
                "2026-03-29");
        assertEquals(
                new AuditFilter(
                        Optional.of(7L),
                        Optional.of(ContentChange.Kind.PUBLISHED),
                        Optional.of(42L),
                        "Youth",
                        Optional.of(LocalDate.of(2026, 3, 28)),
                        Optional.of(LocalDate.of(2026, 3, 29))),
                AuditFilter.parse(given::get));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "28.3.2026", "\u0000"})
    void whatIsNoDayIsNamed(String day) {
        assertEquals("audit.badDay", refusal(Map.of("since", day)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertEquals("audit.badPeriod", refusal(Map.of("since", "2026-03-29", "until", "2026-03-28")));
    }

    private static String refusal(Map<String, String> given) {
        return assertThrows(DomainException.class, () -> AuditFilter.parse(given::get))
                .code();
    }
}
