package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aer.base.url | rubbish",
                "aer.base.url | www.example.org:8080",
                "aer.base.url | ht tp://x y",
                "aer.base.url | https://example.org/sub/",
                "aer.base.url | ftp://example.org",
                "aer.zone | Nowhere",
                "aer.sample | maybe",
                "aer.smtp.port | abc",
                "aer.smtp.tls | yes",
                "aer.media.limit | 0",
                "aer.media.limit | 50 MB",
                "aer.proxies | localhost",
                "aer.proxies | 10.0.0.0/99"
            })
    void aValueThatCannotBeUsedIsNamed(String key, String value) {
        var failure =
                assertThrows(StartFailure.class, () -> of(Map.of(key, value)).check());
        var variable = key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        assertTrue(failure.getMessage().startsWith(variable + " is “" + value + "”. Set it to "), failure::getMessage);
    }

    @Test
    void whatIsNotSetHasADefault() {
        var configuration = of(Map.of("aer.zone", " "));
        assertDoesNotThrow(configuration::check);
        assertEquals("http://localhost:8080/en", configuration.absolute("/en"));
        assertEquals("Europe/Brussels", configuration.zone().getId());
        assertTrue(configuration.proxies().isEmpty());
    }

    @Test
    void proxiesAreAddressesAndNetworks() {
        assertEquals(
                2, of(Map.of("aer.proxies", "127.0.0.1, 10.0.0.0/8")).proxies().size());
    }

    private static Configuration of(Map<String, String> values) {
        // the server's own implementation is not on the tests' path, and one method is all that is asked
        return new Configuration((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get((String) arguments[0]))));
    }
}
