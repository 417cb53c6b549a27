package eu.aer.link.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Each host is asked by one visit at a time, with a pause between two. */
final class Courtesy {

    /** Much longer than anybody asks one host. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Turn> turns =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN_AFTER).build();
    private final long pause;

    Courtesy(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** Asks when it is this visit's turn. */
    Reply alone(String host, Question question) throws IOException {
        var turn = turns.get(host, name -> new Turn());
        turn.lock.lock();
        try {
            TimeUnit.NANOSECONDS.sleep(turn.next - System.nanoTime());
            return question.ask();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            turn.next = System.nanoTime() + pause;
            turn.lock.unlock();
        }
    }

    @FunctionalInterface
    interface Question {

        Reply ask() throws IOException;
    }

    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private long next = System.nanoTime();
    }
}
