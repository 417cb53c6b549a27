package eu.aer.common;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How often in an hour one network, and all of them together, may send a form that anybody can reach: enough for an office behind one
 * address, too few to bomb mailboxes. Network addresses stay in memory and are forgotten.
 */
public class VisitorLimits {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int NETWORKS_REMEMBERED = 10_000;

    private final RateLimit networks;
    private final RateLimit form;

    public VisitorLimits(int perNetwork, int perForm, Clock clock) {
        networks = new RateLimit(perNetwork, PERIOD, NETWORKS_REMEMBERED, clock);
        form = new RateLimit(perForm, PERIOD, 1, clock);
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
