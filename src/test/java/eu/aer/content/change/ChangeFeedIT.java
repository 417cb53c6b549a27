package eu.aer.content.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.fixture.Deployments;
import eu.aer.site.PerGeneration;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What architecture.md promises of the feed of changes, under load and in trouble. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ChangeFeedIT {

    private static final int WRITERS = 8;
    private static final int EACH = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Changes changes;

    @Inject
    ChangeLog log;

    @Inject
    ChangeFeed feed;

    @Inject
    TroubledFollower follower;

    @Inject
    PerGeneration reading;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive war() {
        return Deployments.war(ChangeFeedIT.class, TroubledFollower.class);
    }

    @AfterEach
    void recover() {
        follower.recover();
    }

    @Test
    void numbersHaveNoGapAndAReaderMissesNone() throws Exception {
        var before = log.last();
        var writing = new AtomicBoolean(true);
        Future<List<Long>> read = executor.submit(() -> readWhile(writing, before));
        var writers = new ArrayList<Future<Object>>();
        for (var writer = 0; writer < WRITERS; writer++) {
            writers.add(executor.submit(this::writeAndTakeBack));
        }
        for (var writer : writers) {
            writer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        writing.set(false);
        // every third was taken back
        var committed = WRITERS * EACH * 2 / 3;
        assertEquals(
                LongStream.rangeClosed(before + 1, before + committed).boxed().toList(),
                read.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        feed.generation();
        await(() -> follower.numbers().contains(before + committed));
        var followed = follower.numbers();
        assertEquals(followed.stream().sorted().distinct().toList(), followed, "In order and each once");
    }

    private List<Long> readWhile(AtomicBoolean writing, long after) {
        var numbers = new ArrayList<Long>();
        var position = after;
        while (true) {
            var last = !writing.get();
            for (var change : log.after(position)) {
                numbers.add(change.getNumber());
                position = change.getNumber();
            }
            if (last) {
                return numbers;
            }
        }
    }

    private Object writeAndTakeBack() throws Exception {
        for (var each = 0; each < EACH; each++) {
            transaction.begin();
            changes.recordConfigured("test", "concurrent");
            if (each % 3 == 2) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
        }
        return null;
    }

    @Test
    void aFollowerThatFailsLosesNothingAndHoldsUpNobodyElse() throws Exception {
        var before = feed.generation();
        var failures = new AtomicInteger();
        follower.meet(() -> {
            failures.incrementAndGet();
            throw new IllegalStateException("Made up by a test");
        });
        var number = change("failing");
        await(() -> failures.get() > 1);
        assertEquals(before, feed.generation(), "Nothing is shown as new that one follower lacks");
        follower.recover();
        await(() -> feed.generation() == number);
        assertTrue(follower.numbers().contains(number));
    }

    @Test
    void aSlowFollowerKeepsTheGenerationBackAndNoWriter() throws Exception {
        var before = feed.generation();
        var slow = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        follower.meet(() -> {
            begun.countDown();
            awaitOpen(slow);
        });
        try {
            change("slow");
            awaitOpen(begun);
            executor.submit(() -> IntStream.range(0, 3).forEach(write -> record("quick")))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertEquals(before, feed.generation());
        } finally {
            slow.countDown();
        }
        var last = log.last();
        await(() -> feed.generation() == last);
    }

    @Test
    void whatIsReadAcrossAPublicationIsNotKeptForTheNewGeneration() {
        var text = new String[] {"old"};
        var first = reading.once("test", 1, Language.ENGLISH, () -> {
            var read = text[0];
            record("between");
            text[0] = "new";
            return read;
        });
        assertEquals("old", first);
        assertEquals("new", reading.once("test", 1, Language.ENGLISH, () -> text[0]));
    }

    @Test
    void aFollowerThatSleptThroughChangesCatchesUp() {
        var expected = LongStream.rangeClosed(follower.last() - TroubledFollower.SLEPT_THROUGH + 1, follower.last())
                .boxed()
                .toList();
        await(() -> follower.numbers().size() >= expected.size());
        assertEquals(expected, follower.numbers().subList(0, expected.size()));
    }

    private void record(String title) {
        try {
            change(title);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the number that it got */
    private long change(String title) throws Exception {
        transaction.begin();
        changes.recordConfigured("test", title);
        transaction.commit();
        return log.last();
    }

    private static void awaitOpen(CountDownLatch gate) {
        try {
            gate.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "Waited in vain");
            LockSupport.parkNanos(10_000_000);
        }
    }
}
