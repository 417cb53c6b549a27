package eu.aer.site.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeRetention;
import eu.aer.content.change.ContentChange.Kind;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.setting.SettingChange;
import eu.aer.site.setting.Settings;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AuditTrailIT extends SharedDeployment {

    private static final Optional<Language> FRENCH = Optional.of(Language.FRENCH);

    private final String unique = UUID.randomUUID().toString();

    @Inject
    AuditTrail trail;

    @Inject
    Publishing publishing;

    @Inject
    Settings settings;

    @Inject
    ChangeRetention retention;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

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
    void aSettingIsFoundByTheNameThatItsScreenShows() {
        var before = settings.own("tagline", FRENCH);
        set("tagline", FRENCH, unique);
        try {
            for (var typed : List.of("Tagline (Fran", "taglin", "francais")) {
                assertEquals(unique, page(Map.of("words", typed)).get(0).detail(), typed);
            }
            assertTrue(page(Map.of("words", "Tagline (Deutsch")).stream()
                    .noneMatch(entry -> unique.equals(entry.detail())));
            assertTrue(count(Map.of("words", "tagline (fr")) > 0);
        } finally {
            set("tagline", FRENCH, before);
        }
    }

    @Test
    void nothingIsToldOfAnAddress() {
        for (var name : List.of("sender.address", "sender.replyTo", "mail")) {
            var before = settings.own(name, Optional.empty());
            set(name, Optional.empty(), unique + "@example.org");
            var told = page(Map.of("kind", "CONFIGURED", "words", name)).get(0);
            CurrentAccount.asSystem(() -> settings.change(List.of(
                    new SettingChange(name, Optional.empty(), unique + "@example.org", unique + "@example.net"))));
            var changed = page(Map.of("kind", "CONFIGURED", "words", name)).get(0);
            set(name, Optional.empty(), before);
            assertEquals(name, told.title());
            assertNull(told.detail());
            assertTrue(changed.number() > told.number());
            assertNull(changed.detail());
        }
    }

    private void set(String name, Optional<Language> language, String text) {
        CurrentAccount.asSystem(() -> settings.set(name, language, text));
    }

    @Test
    void whatHasHadItsTimeIsNotCounted() throws Exception {
        transaction.begin();
        em.createNativeQuery("update content_change set changed_at = timestamp with time zone '2000-01-01 00:00:00+00'"
                        + " where number = (select min(c.number) from content_change c)")
                .executeUpdate();
        transaction.commit();
        assertEquals(1, retention.erase(Instant.parse("2001-01-01T00:00:00Z")));
        var left = em.createQuery("select count(c) from ContentChange c", Long.class)
                .getSingleResult();
        assertEquals(left, count(Map.of()));
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
