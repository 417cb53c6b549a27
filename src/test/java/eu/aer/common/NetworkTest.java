package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "192.168.1.128/25, 192.168.1.100, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "2001:db8::/32, 2001:db8:1::5, true",
        "2001:db8::/32, 2001:db9::5, false",
        "::1, ::1, true",
        "::/0, 10.0.0.1, false"
    })
    void holdsTheAddressesThatBeginLikeIt(String network, String address, boolean held) {
        assertEquals(
                held,
                Network.parse(network)
                        .orElseThrow()
                        .contains(Network.address(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example.org",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "300.1.1.1",
                "::1/129",
                "1.2.3"
            })
    void isNothingElse(String text) {
        assertTrue(Network.parse(text).isEmpty());
    }

    @Test
    void neverLooksUpAName() {
        assertTrue(Network.address("localhost").isEmpty());
    }
}
