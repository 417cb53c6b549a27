package eu.aer.link.visit;

import eu.aer.common.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What everybody can reach, and nothing that lies within a network, such as the one in which this server stands. By the registries of
 * special addresses (IANA, RFC 6890) as they stood in 2025; of IPv6 only what has been given out at all, {@code 2000::/3}.
 */
@ApplicationScoped
public class PublicInternet implements Reach {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private static final List<Network> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // where a host of virtual machines answers to those who run on it
            "168.63.129.16",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    private static final List<Network> GIVEN_OUT = networks("2000::/3");

    /** IPv4 within IPv6: by a translator (RFC 6052); what is mapped (RFC 4291) is IPv4 to Java already. */
    private static final List<Network> TRANSLATED = networks("64:ff9b::/96");

    private static final int EMBEDDED_FROM = 12;

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(text -> Network.parse(text).orElseThrow()).toList();
    }

    @Override
    public boolean allows(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !within(CLOSED, address);
        }
        return within(TRANSLATED, address)
                ? allows(embedded(address))
                : within(GIVEN_OUT, address) && !within(CLOSED, address);
    }

    private static boolean within(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static InetAddress embedded(InetAddress address) {
        var bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, EMBEDDED_FROM, bytes.length));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean allowsPort(int port) {
        return PORTS.contains(port);
    }
}
