package eu.aer.content.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A follower that remembers what it has followed, and that a test can make fail or wait. It has slept through two changes. */
@ApplicationScoped
public class TroubledFollower implements ChangeFollower {

    static final int SLEPT_THROUGH = 2;

    private final Queue<Long> numbers = new ConcurrentLinkedQueue<>();
    private volatile long last;
    private volatile Runnable trouble = () -> {};

    @Override
    public long begin(long lastChange) {
        last = lastChange;
        return lastChange - SLEPT_THROUGH;
    }

    @Override
    public void follow(List<ContentChange> changes) {
        trouble.run();
        changes.forEach(change -> numbers.add(change.getNumber()));
    }

    void meet(Runnable newTrouble) {
        trouble = newTrouble;
    }

    void recover() {
        trouble = () -> {};
    }

    List<Long> numbers() {
        return List.copyOf(numbers);
    }

    /** The number of the last change before the server started. */
    long last() {
        return last;
    }
}
