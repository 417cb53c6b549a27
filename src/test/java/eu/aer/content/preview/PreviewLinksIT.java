package eu.aer.content.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Plan;
import eu.aer.content.schedule.Agenda;
import eu.aer.content.schedule.AgendaEntry;
import eu.aer.content.schedule.Scheduling;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class PreviewLinksIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    PreviewLinks links;

    @Inject
    Drafts drafts;

    @Inject
    Scheduling scheduling;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Test
    void aLinkWorksUntilItExpiresAndItsTokenIsNotStored() {
        var id = drafts.add();
        var token = system(() -> links.create(id, EN, 3, "Ministry"));
        assertEquals(id, links.find(token).orElseThrow().itemId());
        assertEquals(
                0L,
                em.createNativeQuery("select count(*) from preview_link where token_hash = ?1")
                        .setParameter(1, token)
                        .getSingleResult());
        MovableClock.pass(Duration.ofDays(3));
        assertTrue(links.find(token).isEmpty());
        assertEquals(List.of(), system(() -> links.list(id, EN)));
    }

    @Test
    void aLinkThatIsTakenBackIsUnknown() {
        var id = drafts.add();
        var token = system(() -> links.create(id, EN, 3, ""));
        var other = drafts.add();
        var link = system(() -> links.list(id, EN)).get(0).getId();
        CurrentAccount.asSystem(() -> links.revoke(other, EN, link));
        assertTrue(links.find(token).isPresent());
        CurrentAccount.asSystem(() -> links.revoke(id, EN, link));
        assertTrue(links.find(token).isEmpty());
    }

    @Test
    void theTimeIsLimitedAndVisitorsMakeNone() {
        var id = drafts.add();
        for (var days : new int[] {0, -1, PreviewLinks.MOST_DAYS + 1}) {
            assertEquals(
                    "content.previewDays",
                    assertThrows(DomainException.class, () -> system(() -> links.create(id, EN, days, "")))
                            .code());
        }
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> links.create(id, EN, 3, ""))
                        .code());
        assertTrue(links.find("").isEmpty());
    }

    @Test
    void theAgendaShowsAPlanOnItsDayInTheZone() {
        var id = drafts.add();
        var night = LocalDate.now(clock).plusDays(40).atTime(23, 30).atZone(MovableClock.ZONE);
        var end = night.plusHours(1).toInstant();
        CurrentAccount.asSystem(() -> scheduling.set(id, EN, 1, Plan.NONE, night.toInstant(), end));
        var day = night.toLocalDate();
        assertEquals(List.of(AgendaEntry.What.PUBLICATION), planned(id, day));
        assertEquals(List.of(AgendaEntry.What.EXPIRY), planned(id, day.plusDays(1)));
    }

    private List<AgendaEntry.What> planned(long id, LocalDate day) {
        return system(() -> agenda.between(day, day)).stream()
                .filter(entry -> entry.itemId() == id)
                .map(AgendaEntry::what)
                .toList();
    }

    private static <T> T system(Supplier<T> work) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> result.set(work.get()));
        return result.get();
    }
}
