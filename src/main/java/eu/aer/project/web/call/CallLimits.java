package eu.aer.project.web.call;

import eu.aer.common.VisitorLimits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many forms of the partner search one network, and all together, may send in an hour. */
@ApplicationScoped
public class CallLimits {

    private static final int PER_NETWORK = 20;
    private static final int PER_FORM = 500;

    @Inject
    Clock clock;

    private VisitorLimits limits;

    @PostConstruct
    void open() {
        limits = new VisitorLimits(PER_NETWORK, PER_FORM, clock);
    }

    /** @param networkAddress of the visitor, IPv4 or IPv6, not a name */
    boolean admit(String networkAddress) {
        return limits.admit(networkAddress);
    }
}
