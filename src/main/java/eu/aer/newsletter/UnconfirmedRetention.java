package eu.aer.newsletter;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Sign-ups that nobody has confirmed. */
@ApplicationScoped
public class UnconfirmedRetention implements Retention {

    @Inject
    Erasing erasing;

    @Override
    public String name() {
        return "newsletter.retention.unconfirmed";
    }

    @Override
    public Set<String> tables() {
        return Set.of("subscriber", "subscriber_topic");
    }

    @Override
    public int usualDays() {
        return 7;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return erasing.erase(Subscriber.State.PENDING, before);
    }
}
