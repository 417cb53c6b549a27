package eu.aer.newsletter;

import eu.aer.common.VisitorLimits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many sign-ups one network, and the form as a whole, may send in an hour. */
@ApplicationScoped
public class SignUpLimits {

    private static final int PER_NETWORK = 20;
    private static final int PER_FORM = 1000;

    @Inject
    Clock clock;

    private VisitorLimits limits;

    @PostConstruct
    void open() {
        limits = new VisitorLimits(PER_NETWORK, PER_FORM, clock);
    }

    /** @param networkAddress of the visitor, IPv4 or IPv6, not a name */
    public boolean admit(String networkAddress) {
        return limits.admit(networkAddress);
    }
}
