package eu.aer.site.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.content.change.ContentChange.Kind;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AuditTrailIT extends SharedDeployment {

    @Inject
    AuditTrail trail;

    @Inject
    Publishing publishing;

    @Inject
    Drafts drafts;

    @Test
    void whatHappenedToAnItemIsToldTheNewestFirst() {
        var page = drafts.addLive();
        drafts.save(page, 1, "100% Youth_work", Drafts.newSlug());
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        var entries = page(Map.of("item", "" + page));
        assertEquals(
                List.of(Kind.PUBLISHED, Kind.DRAFTED, Kind.PUBLISHED, Kind.DRAFTED),
                entries.stream().map(AuditEntry::kind).toList());
        assertTrue(entries.get(0).isComparable());
        assertEquals(1, entries.get(0).from());
        assertEquals(2, entries.get(0).to());
        assertEquals(Set.of(page), trail.existing(Set.of(page, -1L)));
        assertEquals(
                1,
                page(Map.of("item", "" + page, "words", "0% youth_w", "since", "2026-01-01"))
                        .size());
        assertEquals(2, page(Map.of("item", "" + page, "kind", "PUBLISHED")).size());
        assertEquals(0, page(Map.of("item", "" + page, "person", "-1")).size());
        assertEquals(4, count(Map.of("item", "" + page)));
    }

    @Test
    void aPeriodHoldsItsLastDay() {
        var page = drafts.addLive();
        var day = page(Map.of("item", "" + page)).get(0).at().toString().substring(0, 10);
        var around = LocalDate.parse(day);
        assertEquals(
                2,
                count(Map.of(
                        "item",
                        "" + page,
                        "since",
                        around.minusDays(1).toString(),
                        "until",
                        around.plusDays(1).toString())));
        assertEquals(
                0, count(Map.of("item", "" + page, "until", around.minusDays(2).toString())));
    }

    @Test
    void theListGoesOnWhereAPartHasEnded() {
        var page = drafts.addLive();
        var filter = filter(Map.of("item", "" + page));
        var first = system(() -> trail.before(filter, Long.MAX_VALUE, 1)).get(0);
        assertEquals(
                Kind.DRAFTED,
                system(() -> trail.before(filter, first.number(), 1)).get(0).kind());
    }

    @Test
    void nobodyReadsItWithoutPermission() {
        assertThrows(DomainException.class, () -> trail.count(AuditFilter.ALL));
        assertThrows(DomainException.class, () -> trail.page(AuditFilter.ALL, true, 0, 1));
        assertThrows(DomainException.class, () -> trail.before(AuditFilter.ALL, 1, 1));
    }

    private List<AuditEntry> page(Map<String, String> asked) {
        return system(() -> trail.page(filter(asked), true, 0, 50));
    }

    private int count(Map<String, String> asked) {
        return system(() -> trail.count(filter(asked)));
    }

    private static AuditFilter filter(Map<String, String> asked) {
        return AuditFilter.parse(asked::get);
    }

    private static <T> T system(Supplier<T> work) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(work.get()));
        return result.get();
    }
}
