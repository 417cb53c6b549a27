package eu.aer.link.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** What a patient and polite visitor takes. */
@ApplicationScoped
public class UsualLimits {

    private static final int REDIRECTS = 8;
    private static final int LINE_LENGTH = 16_384;
    private static final int HEADERS = 100;

    @Produces
    public Limits limits() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofSeconds(2),
                REDIRECTS,
                LINE_LENGTH,
                HEADERS);
    }
}
