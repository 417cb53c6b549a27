package eu.aer.link;

import eu.aer.link.visit.Limits;
import eu.aer.link.visit.Reach;
import eu.aer.link.visit.UsualLimits;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.net.InetAddress;
import java.time.Duration;

/** How the tests in the server visit: at once, and this computer only. */
final class Nearby {

    private Nearby() {}

    /** As usual, but for somebody in a hurry. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class Hurry {

        @Produces
        public Limits limits() {
            var usual = new UsualLimits().limits();
            return new Limits(
                    usual.connect(),
                    usual.read(),
                    usual.request(),
                    usual.visit(),
                    Duration.ofMillis(1),
                    usual.redirects(),
                    usual.lineLength(),
                    usual.headers());
        }
    }

    /** This computer and nothing else. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class Here implements Reach {

        @Override
        public boolean allows(InetAddress address) {
            return address.isLoopbackAddress();
        }

        @Override
        public boolean allowsPort(int port) {
            return true;
        }
    }
}
