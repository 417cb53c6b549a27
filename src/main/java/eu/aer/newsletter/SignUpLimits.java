package eu.aer.newsletter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How many sign-ups one network, and the form as a whole, may send: enough for an office behind one address, too few to bomb
 * mailboxes. Network addresses stay in memory and are forgotten.
 */
@ApplicationScoped
public class SignUpLimits {

    private static final int PER_NETWORK = 20;
    private static final int PER_FORM = 1000;
    private static final int NETWORKS_REMEMBERED = 10_000;

    @Inject
    Clock clock;

    private RateLimit networks;
    private RateLimit form;

    @PostConstruct
    void open() {
        networks = new RateLimit(PER_NETWORK, Duration.ofHours(1), NETWORKS_REMEMBERED, clock);
        form = new RateLimit(PER_FORM, Duration.ofHours(1), 1, clock);
    }

    /** @param networkAddress of the visitor, IPv4 or IPv6, not a name */
    public boolean admit(String networkAddress) {
        return networks.admits(network(networkAddress)) && form.admits("");
    }

    /** The network that one person has at his or her disposal: /24 in IPv4, /64 in IPv6. */
    static String network(String networkAddress) {
        if (!networkAddress.matches("[0-9a-fA-F:.]+(%.*)?")) {
            return networkAddress;
        }
        try {
            var bytes = InetAddress.getByName(networkAddress).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 8));
        } catch (UnknownHostException notAnAddress) {
            return networkAddress;
        }
    }
}
