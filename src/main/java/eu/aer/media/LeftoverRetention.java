package eu.aer.media;

import eu.aer.common.privacy.Retention;
import eu.aer.media.file.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;

/** Bytes that no file holds any more go off the disk. */
@ApplicationScoped
public class LeftoverRetention implements Retention {

    @Inject
    Forgetting forgetting;

    @Inject
    MediaStore store;

    @Override
    public String name() {
        return "media.retention.leftover";
    }

    @Override
    public Set<String> tables() {
        return Set.of("media_leftover");
    }

    @Override
    public int usualDays() {
        return 1;
    }

    /** Younger bytes may belong to an upload under way, and old ones to a page that somebody still has open. */
    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        try {
            store.removeIncoming(before);
            return clear(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int clear(Instant before) throws IOException {
        var gone = 0;
        for (var leftover : forgetting.leftovers(before)) {
            if (forgetting.isHeld(leftover.getContentHash()) || store.remove(leftover.getContentHash(), before)) {
                forgetting.settle(leftover);
                gone++;
            }
        }
        return gone;
    }
}
