package eu.aer.newsletter;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** People who have left the newsletter. */
@ApplicationScoped
public class LeaverRetention implements Retention {

    @Inject
    Erasing erasing;

    @Override
    public String name() {
        return "newsletter.retention.left";
    }

    @Override
    public Set<String> tables() {
        return Set.of("subscriber", "subscriber_topic");
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
        return erasing.erase(Subscriber.State.UNSUBSCRIBED, before);
    }
}
