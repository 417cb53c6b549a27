package eu.aer.media;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Removed files that nothing needs any more go for good; their bytes are left to {@link LeftoverRetention}. */
@ApplicationScoped
public class MediaRetention implements Retention {

    @Inject
    Forgetting forgetting;

    @Override
    public String name() {
        return "media.retention.removed";
    }

    @Override
    public Set<String> tables() {
        return Set.of("media_asset");
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
        return (int) forgetting.due(before).stream().filter(forgetting::forget).count();
    }
}
