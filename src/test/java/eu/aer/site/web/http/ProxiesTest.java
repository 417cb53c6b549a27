package eu.aer.site.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Network;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private final Proxies proxies = new Proxies(Stream.of("127.0.0.1", "10.0.0.0/8")
            .map(text -> Network.parse(text).orElseThrow())
            .toList());

    @Test
    void theRightmostThatIsNoProxyIsTheReader() {
        assertEquals("203.0.113.9", reader("198.51.100.1, 203.0.113.9, 10.1.2.3"));
    }

    @Test
    void whatAReaderMadeUpCountsForNothing() {
        assertEquals("203.0.113.9", reader("127.0.0.1, 10.0.0.1, 203.0.113.9"));
    }

    @Test
    void severalHeadersAreOneList() {
        assertEquals("203.0.113.9", reader("198.51.100.1", "203.0.113.9,10.1.2.3"));
    }

    @Test
    void wordsAreNoAddressAndHideWhatStandsLeftOfThem() {
        assertEquals("", reader("203.0.113.9, unknown, 10.1.2.3"));
    }

    @Test
    void anAddressOfTheNewerKindIsOneToo() {
        assertEquals("2001:db8:0:0:0:0:0:7", reader("2001:db8::7"));
    }

    private String reader(String... headers) {
        return Optional.of(proxies.reader(List.of(headers)))
                .flatMap(found -> found)
                .map(InetAddress::getHostAddress)
                .orElse("");
    }
}
