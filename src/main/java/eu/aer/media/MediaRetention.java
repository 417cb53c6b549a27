package eu.aer.media;

import eu.aer.common.privacy.Retention;
import eu.aer.media.file.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removed files that nothing needs any more go for good, and their bytes off the disk. */
@ApplicationScoped
public class MediaRetention implements Retention {

    /** Younger bytes may belong to an upload under way, and old ones to a page that somebody still has open. */
    private static final Duration SETTLED = Duration.ofDays(1);

    @Inject
    Forgetting forgetting;

    @Inject
    MediaStore store;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "media.retention.removed";
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        var gone =
                (int) forgetting.due(before).stream().filter(forgetting::forget).count();
        try {
            clear(clock.instant().minus(SETTLED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone;
    }

    private void clear(Instant settled) throws IOException {
        for (var leftover : forgetting.leftovers(settled)) {
            if (forgetting.isHeld(leftover.getContentHash()) || store.remove(leftover.getContentHash(), settled)) {
                forgetting.settle(leftover);
            }
        }
        store.removeIncoming(settled);
    }
}
