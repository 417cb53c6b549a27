package eu.aer.link.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

    private final Reach reach = new PublicInternet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "168.63.129.16",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:5ef5:79fd::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void whatLiesWithinANetworkIsClosed(String address) throws UnknownHostException {
        assertFalse(reach.allows(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "::ffff:1.1.1.1"
            })
    void whatEverybodyReachesIsOpen(String address) throws UnknownHostException {
        assertTrue(reach.allows(InetAddress.getByName(address)));
    }

    /** As {@link InetAddress} understands them: what looks like no address of this computer is one. */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "[::1]", "[::ffff:7f00:1]", "localhost"})
    void namesAndNumbersAreLookedUpBeforeTheyAreJudged(String host) {
        var names = new CheckedNames(InetAddress::getAllByName, reach);
        assertThrows(UnknownHostException.class, () -> names.resolve(host));
    }

    @Test
    void aNameOfWhichOneAddressIsClosedIsClosed() throws UnknownHostException {
        var open = InetAddress.getByName("1.1.1.1");
        var closed = InetAddress.getByName("10.0.0.1");
        assertThrows(
                RefusedAddressException.class,
                () -> new CheckedNames(host -> new InetAddress[] {open, closed}, reach).resolve("mixed.example"));
    }

    @Test
    void whatIsCheckedIsWhatIsConnectedTo() throws UnknownHostException {
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1")));
        var names = new CheckedNames(host -> new InetAddress[] {answers.pop()}, reach);
        assertEquals(InetAddress.getByName("1.1.1.1"), names.resolve("rebinding.example")[0]);
        assertThrows(RefusedAddressException.class, () -> names.resolve("rebinding.example"));
    }

    @Test
    void onlyTheUsualPortsAreOpen() {
        assertTrue(reach.allowsPort(80));
        assertTrue(reach.allowsPort(443));
        assertFalse(reach.allowsPort(25));
        assertFalse(reach.allowsPort(6379));
    }
}
