package eu.aer.content.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.fixture.PostgresServer;
import eu.aer.fixture.Scratch;
import eu.aer.fixture.ServerProcess;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one PostgreSQL see the same texts come due; one is killed while it does such work; then both are away when others come
 * due.
 */
class DueWorkProcessIT {

    private static final int EACH = 12;
    private static final String LATE_PAGE = "/en/library/minutes";
    private static final String GONE_PAGE = "/en/about/history";
    private static final int FRENCH = 5;
    private static final String FRENCH_PAGE = "/fr/protection-des-donnees";

    private static PostgresServer postgres;
    private static ServerProcess again;
    private static List<String> complaints;
    private static long publications;
    private static long textsPublished;
    private static long expiries;
    private static long expired;
    private static long takenOver;
    private static long textsTakenOver;
    private static long gap;
    private static long last;

    @BeforeAll
    static void story() {
        postgres = new PostgresServer();
        try (var one = launch("one");
                var two = launch("two")) {
            one.awaitStarted();
            two.awaitStarted();
            last = postgres.count("select last_number from change_counter");
            let(
                    "kind = 'page'",
                    EACH,
                    "go_live_at = now() + interval '3 seconds', scheduled_revision = latest_revision");
            let("kind in ('project', 'partnership')", EACH, "expire_at = now() + interval '3 seconds'");
            one.await(() -> postgres.count("select count(*) from translation where go_live_at is not null") == 0
                    && postgres.count("select count(*) from translation where expire_at is not null and live") == 0);
            publications = changes("count(*)", "PUBLISHED");
            textsPublished = changes("count(distinct (item_id, language))", "PUBLISHED");
            expiries = changes("count(*)", "EXPIRED");
            expired = postgres.count("select count(*) from translation where expire_at is not null and not live");
            assertTrue(one.isAlive() && two.isAlive());
            killInTheMiddle(one, two);
            complaints = Stream.of(one, two)
                    .flatMap(server -> server.complaints().stream())
                    .toList();
        }
        last = postgres.count("select last_number from change_counter");
        due(GONE_PAGE, "expire_at = '2026-01-01 10:00:00+00'");
        due(LATE_PAGE, "go_live_at = '2026-01-01 09:00:00+00', scheduled_revision = latest_revision");
        again = launch("again").awaitStarted();
    }

    /** Kills the first with a change made, numbered next and not committed; the second does what is due, and shows it. */
    private static void killInTheMiddle(ServerProcess one, ServerProcess two) {
        var before = postgres.count("select last_number from change_counter");
        postgres.during("update change_counter set last_number = last_number", () -> {
            let("kind = 'page' and t.language = 'fr' and t.slug <> ''", FRENCH, "expire_at = now()");
            two.await(
                    () -> postgres.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 2);
            one.kill();
        });
        two.await(() -> postgres.count("select count(*) from translation where expire_at is not null and live") == 0);
        two.await(() -> two.http().get(FRENCH_PAGE).status() != 200);
        var numbers = "number > " + before;
        takenOver = postgres.count("select count(*) from content_change where kind = 'EXPIRED' and " + numbers);
        textsTakenOver =
                postgres.count("select count(distinct (item_id, language)) from content_change where " + numbers);
        gap = postgres.count("select (select last_number from change_counter) - " + before
                + " - (select count(*) from content_change where " + numbers + ")");
    }

    private static ServerProcess launch(String name) {
        return ServerProcess.launch(
                "due-" + name,
                Scratch.folder("due-" + name + "-data"),
                Stream.concat(
                                postgres.arguments(),
                                Stream.of("-Daer.secret=" + "s".repeat(40), "-Daer.node=due-" + name))
                        .toArray(String[]::new));
    }

    private static void let(String items, int most, String plan) {
        var changed = postgres.update("update translation set " + plan + " where id in (select t.id from translation t"
                + " join content_item i on i.id = t.item_id where " + items + " and t.live order by t.id desc limit "
                + most + ")");
        assertEquals(most, changed);
    }

    private static void due(String path, String plan) {
        var slug = path.substring(path.lastIndexOf('/') + 1);
        assertEquals(
                1,
                postgres.update("update translation set " + plan + " where language = 'en' and slug = '" + slug + "'"));
    }

    private static long changes(String what, String kind) {
        return postgres.count(
                "select " + what + " from content_change where kind = '" + kind + "' and number > " + last);
    }

    @AfterAll
    static void end() {
        again.close();
        postgres.close();
    }

    @Test
    void whatIsDueIsDoneOnceByTwoServers() {
        assertEquals(EACH, publications);
        assertEquals(EACH, textsPublished);
        assertEquals(EACH, expiries);
        assertEquals(EACH, expired);
        assertEquals(List.of(), complaints);
    }

    @Test
    void whatAKilledServerHadBegunIsDoneOnceByTheOther() {
        assertEquals(FRENCH, takenOver);
        assertEquals(FRENCH, textsTakenOver);
        assertEquals(0, gap, "Numbers without an entry, which a reader would wait for or miss");
    }

    @Test
    void whatCameDueWhileNoServerRanIsDoneAtTheStartInItsOrder() {
        assertEquals(404, again.http().get(GONE_PAGE).status());
        assertEquals(200, again.http().get(LATE_PAGE).status());
        assertEquals(1, changes("count(*)", "PUBLISHED"));
        assertEquals(changes("min(number)", "PUBLISHED") + 1, changes("min(number)", "EXPIRED"));
    }

    @Test
    void theSystemDoesItAndNobodyElse() {
        assertEquals(0, changes("count(account_id)", "PUBLISHED"));
    }
}
