package eu.aer.common.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import eu.aer.fixture.MovableClock;
import eu.aer.fixture.SharedDeployment;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class RetentionIT extends SharedDeployment {

    /** What holds nothing of anybody, and why its rows stay. */
    private static final Map<String, String> OF_NOBODY = Map.of(
            "claim", "what was done once for good",
            "claim_turn", "a row that is locked",
            "tree_turn", "rows that are locked",
            "link_turn", "one row: how far the texts have been read",
            "change_counter", "one row: the last number",
            "retention_period", "a row for each kind",
            "flyway_schema_history", "how the schema came about");

    private final String path = "/" + UUID.randomUUID();

    @Inject
    RetentionPeriods periods;

    @Inject
    RetentionRound round;

    @Inject
    @Any
    Instance<Lasting> lasting;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    private Retention missed;

    @BeforeEach
    void choose() {
        missed = periods.retentions().stream()
                .filter(retention -> retention.name().equals("site.retention.missed"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void restore() {
        periods.change(missed, missed.usualDays());
    }

    @Test
    void everyKindHasItsRowAndAPeriodThatItsBoundsAllow() {
        assertEquals(
                periods.retentions().stream().map(Retention::name).toList(),
                periods.all().stream().map(RetentionPeriod::getName).toList());
        periods.retentions().forEach(retention -> periods.change(retention, retention.usualDays()));
    }

    @Test
    void ofEveryTableIsSaidHowLongItsRowsStay() {
        var told = Stream.of(
                        periods.retentions().stream().flatMap(retention -> retention.tables().stream()),
                        lasting.stream().flatMap(room -> room.kinds().stream()).flatMap(kind -> kind.tables().stream()),
                        OF_NOBODY.keySet().stream(),
                        ofItems().stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        assertTrue(tables().size() > 30, "The test finds tables");
        assertEquals(
                List.of(),
                tables().stream().filter(table -> !told.contains(table)).toList());
        told.removeAll(tables());
        assertEquals(Set.of(), told, "There are no such tables");
    }

    private List<String> tables() {
        return names("select lower(t.table_name) from information_schema.tables t"
                + " where lower(t.table_schema) = 'public' and t.table_type = 'BASE TABLE' order by 1");
    }

    /** What a feature adds to an item goes with it. */
    private List<String> ofItems() {
        return names("select lower(k.table_name) from information_schema.referential_constraints r"
                + " join information_schema.key_column_usage k on k.constraint_name = r.constraint_name"
                + " join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name"
                + " where lower(u.table_name) = 'content_item' and lower(k.column_name) = 'id'");
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    @Test
    void aRoundErasesWhatThePeriodSaysAndTellsHowMany() throws Exception {
        add(Duration.ofDays(20));
        due();
        round.round();
        assertEquals(1, rows());
        periods.change(missed, 10);
        round.round();
        assertEquals(1, rows(), "Once a day only");
        due();
        round.round();
        assertEquals(0, rows());
        var period = periods.find(missed);
        assertTrue(period.getErased() >= 1);
        assertTrue(period.doneAt().orElseThrow().isAfter(clock.instant().minus(Duration.ofMinutes(5))));
    }

    @Test
    void ofSeveralNodesOneSeesToIt() throws Exception {
        due();
        Callable<Boolean> node = () -> periods.begin(missed);
        var first = 0;
        for (var answer : executor.invokeAll(List.of(node, node, node))) {
            first += answer.get() ? 1 : 0;
        }
        assertEquals(1, first);
        MovableClock.pass(Duration.ofHours(24));
        assertTrue(periods.begin(missed));
    }

    @Test
    void aPeriodThatHarmsIsRefused() {
        assertEquals("common.retentionTooShort", refusal(missed.leastDays() - 1));
        assertEquals("common.retentionTooShort", refusal(-1));
        assertEquals("common.retentionTooLong", refusal(RetentionPeriods.MOST_DAYS + 1));
        assertEquals("common.retentionForEver", refusal(Retention.FOR_EVER));
        assertEquals(missed.usualDays(), periods.days(missed));
    }

    private String refusal(int days) {
        return assertThrows(DomainException.class, () -> periods.change(missed, days))
                .code();
    }

    private void due() throws Exception {
        run("update retention_period set begun_at = null where name = '" + missed.name() + "'");
    }

    private void add(Duration age) throws Exception {
        var seen = Timestamp.from(clock.instant().minus(age));
        run("insert into missed_address (id, version, path, hits, ignored, first_seen_at, last_seen_at) values ("
                + "(select coalesce(min(id), 0) - 1 from missed_address where id < 0), 0, '" + path
                + "', 2, false, timestamp with time zone '" + seen + "+00', timestamp with time zone '" + seen
                + "+00')");
    }

    private void run(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private long rows() {
        return ((Number) em.createNativeQuery("select count(*) from missed_address where path = ?1")
                        .setParameter(1, path)
                        .getSingleResult())
                .longValue();
    }
}
