package eu.aer.content.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.StaleDraftException;
import eu.aer.content.Status;
import eu.aer.content.Translation;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.Routes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SchedulingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Scheduling scheduling;

    @Inject
    DueWork work;

    @Inject
    DueTexts texts;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    Drafts drafts;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Test
    void theStampedRevisionGoesLiveAndTheNewerDraftWaits() {
        var id = drafts.addLive();
        var slug = Drafts.newSlug();
        drafts.save(id, 1, "Stamped", slug);
        set(id, 2, Plan.NONE, in(2), null);
        drafts.save(id, 2, "Drafted since", Drafts.newSlug());
        assertEquals(Status.LIVE_SCHEDULED, text(id).status());
        assertEquals("Title", live(id));
        afterHours(2);
        assertEquals("Stamped", live(id));
        assertEquals(Status.LIVE_WITH_DRAFT, text(id).status());
        assertEquals(Plan.NONE, text(id).plan());
        feed.generation();
        assertEquals("/en/" + slug, routes.find(id, EN).orElseThrow().location());
    }

    @Test
    void theSlugOfTheStampedRevisionStaysReserved() {
        var id = drafts.addLive();
        var slug = Drafts.newSlug();
        drafts.save(id, 1, "Stamped", slug);
        set(id, 2, Plan.NONE, in(2), null);
        drafts.save(id, 2, "Drafted since", Drafts.newSlug());
        var other = drafts.add();
        assertEquals(
                "content.slugTaken",
                assertThrows(DomainException.class, () -> drafts.save(other, 1, "Other", slug))
                        .code());
    }

    @Test
    void aScheduleKeepsItsRevisionUntilTheNewestIsStamped() {
        var id = drafts.add();
        set(id, 1, Plan.NONE, in(2), null);
        drafts.save(id, 1, "Newer", Drafts.newSlug());
        set(id, 2, plan(id), in(3), null);
        assertEquals(1, plan(id).revision());
        system(() -> scheduling.stampNewest(id, EN, 2, plan(id)));
        assertEquals(new Plan(plan(id).goLiveAt(), 2, null), plan(id));
        afterHours(3);
        assertEquals("Newer", live(id));
    }

    @Test
    void whatExpiresIsTakenDownAndSaysSo() {
        var id = drafts.addLive();
        set(id, 1, Plan.NONE, null, in(1));
        assertEquals(Status.LIVE, text(id).status());
        afterHours(1);
        assertTrue(contents.live(id, EN).isEmpty());
        assertEquals(Status.EXPIRED, text(id).status());
        feed.generation();
        assertTrue(routes.find(id, EN).isEmpty());
        system(() -> publishing.publish(id, EN, 1));
        work.work();
        assertEquals(Status.LIVE, text(id).status());
    }

    @Test
    void lateWorkIsDoneInTheOrderOfItsTime() {
        var id = drafts.add();
        set(id, 1, Plan.NONE, in(1), in(2));
        afterHours(5);
        assertEquals(Status.EXPIRED, text(id).status());
        assertTrue(text(id).lastPublishedAt().isPresent());
    }

    @Test
    void publishingAndTakingDownClearTheSchedule() {
        var id = drafts.add();
        set(id, 1, Plan.NONE, in(1), in(2));
        system(() -> publishing.publish(id, EN, 1));
        assertEquals(new Plan(null, null, plan(id).expireAt()), plan(id));
        system(() -> publishing.unpublish(id, EN));
        assertEquals(Plan.NONE, plan(id));
    }

    @Test
    void aTimeThatIsOverAnEndBeforeTheStartAndNothingToDoAreRefused() {
        var id = drafts.add();
        refused("content.schedulePast", () -> set(id, 1, Plan.NONE, in(-1), null));
        refused("content.expireBeforeStart", () -> set(id, 1, Plan.NONE, in(2), in(1)));
        refused("content.expireBeforeStart", () -> set(id, 1, Plan.NONE, in(2), in(2)));
        refused("content.expireNothingLive", () -> set(id, 1, Plan.NONE, null, in(1)));
        system(() -> publishing.publish(id, EN, 1));
        refused("content.scheduleNothingNew", () -> set(id, 1, Plan.NONE, in(1), null));
        refused("content.expirePast", () -> set(id, 1, Plan.NONE, null, in(-1)));
        assertEquals(Plan.NONE, plan(id));
    }

    @Test
    void whoHasAnOldPlanOrAnOldRevisionBeforeTheEyesIsTold() {
        var id = drafts.add();
        set(id, 1, Plan.NONE, in(1), null);
        refused("content.scheduleChanged", () -> set(id, 1, Plan.NONE, in(2), null));
        refused("content.scheduleChanged", () -> system(() -> scheduling.cancel(id, EN, Plan.NONE)));
        drafts.save(id, 1, "Newer", Drafts.newSlug());
        assertThrows(StaleDraftException.class, () -> system(() -> scheduling.stampNewest(id, EN, 1, plan(id))));
        system(() -> scheduling.cancel(id, EN, plan(id)));
        assertThrows(StaleDraftException.class, () -> set(id, 1, Plan.NONE, in(2), null));
    }

    @Test
    void nobodySchedulesWithoutPermission() {
        var id = drafts.add();
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> scheduling.cancel(id, EN, Plan.NONE))
                        .code());
    }

    @Test
    void whatWasClaimedOrChangedMeanwhileIsLeftAlone() {
        var id = drafts.add();
        set(id, 1, Plan.NONE, in(1), null);
        var stale = new DueText(text(id).getId(), id, EN, plan(id).goLiveAt().minusSeconds(60), 1, false);
        system(() -> texts.perform(stale));
        assertFalse(text(id).isLive());
    }

    @Test
    void whatFailsIsToldTriedAgainAndHoldsUpNothing() throws Exception {
        var broken = drafts.add();
        var sound = drafts.add();
        var spoiled = update("update revision set draft = '{' || draft where translation_id = "
                + text(broken).getId());
        assertEquals(1, spoiled);
        update("update translation set go_live_at = '2026-01-01 00:00:00+00', scheduled_revision = 1 where id = "
                + text(broken).getId());
        set(sound, 1, Plan.NONE, in(1), null);
        afterHours(1);
        assertTrue(text(sound).isLive());
        var schedule = text(broken).schedule().orElseThrow();
        assertTrue(schedule.failedAt().isPresent());
        assertEquals("content.dueBroken", schedule.failure().orElseThrow().code());
        update("update revision set draft = substring(draft from 2) where translation_id = "
                + text(broken).getId());
        afterHours(1);
        assertEquals(Plan.NONE, plan(broken));
    }

    private int update(String sql) throws Exception {
        transaction.begin();
        var count = em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
        return count;
    }

    private Instant in(int hours) {
        return clock.instant().plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
    }

    private void afterHours(int hours) {
        MovableClock.pass(Duration.ofHours(hours));
        system(work::work);
    }

    private void set(long id, int basedOn, Plan seen, Instant goLiveAt, Instant expireAt) {
        system(() -> scheduling.set(id, EN, basedOn, seen, goLiveAt, expireAt));
    }

    private Translation text(long id) {
        return contents.find(id).orElseThrow().translation(EN).orElseThrow();
    }

    private Plan plan(long id) {
        return text(id).plan();
    }

    private String live(long id) {
        return contents.live(id, EN).map(shown -> shown.text().title()).orElse("");
    }

    private static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(DomainException.class, deed::run).code());
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
