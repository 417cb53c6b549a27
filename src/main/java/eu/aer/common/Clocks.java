package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives everybody the same clock, in the association's zone: whoever needs the time asks for a {@link Clock}. */
@ApplicationScoped
public class Clocks {

    @Inject
    Configuration configuration;

    // dependent, because java.time.Clock has no proxyable constructor visible to CDI
    @Produces
    public Clock clock() {
        return Clock.system(configuration.zone());
    }
}
