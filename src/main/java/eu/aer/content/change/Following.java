package eu.aer.content.change;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One follower, and how far it has come. */
final class Following {

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    private final ChangeFollower follower;
    private long position;
    private long shown;
    private boolean failing;

    /**
     * @param last number of the last change
     * @param lastVisible number of the last one that visitors see
     */
    Following(ChangeFollower follower, long last, long lastVisible) {
        this.follower = follower;
        this.position = follower.begin(last);
        this.shown = Math.min(position, lastVisible);
    }

    /** The number of the last change that it has applied. */
    long position() {
        return position;
    }

    /** The number of the last public change that it has applied. */
    long shown() {
        return shown;
    }

    /**
     * Hands on what is new. A follower that fails keeps its place; what happened is said once, and once when it is over.
     *
     * @return whether it goes on
     */
    boolean follow(List<ContentChange> changes) {
        var fresh =
                changes.stream().filter(change -> change.getNumber() > position).toList();
        if (fresh.isEmpty()) {
            return true;
        }
        try {
            follower.follow(fresh);
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "{0} cannot follow the changes for now: {1}", name(), reason(e));
            }
            return false;
        }
        moveTo(fresh);
        if (failing) {
            failing = false;
            LOG.log(Level.INFO, "{0} follows the changes again", name());
        }
        return true;
    }

    private void moveTo(List<ContentChange> applied) {
        position = applied.get(applied.size() - 1).getNumber();
        applied.stream()
                .filter(ContentChange::isVisible)
                .mapToLong(ContentChange::getNumber)
                .max()
                .ifPresent(number -> shown = number);
    }

    private String name() {
        return follower.getClass().getSimpleName().replaceAll("\\$.*", "");
    }

    static String reason(Throwable error) {
        var root = Stream.iterate(error, Objects::nonNull, Throwable::getCause).reduce(error, (outer, cause) -> cause);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
