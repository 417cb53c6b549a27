package eu.aer.newsletter;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** People who read the newsletter, and those who must not be written to. */
@ApplicationScoped
public class LastingSubscribers implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("newsletter.lasting.subscriber", Set.of("subscriber", "subscriber_topic", "consent_event")));
    }
}
