package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PartnerTest {

    @Test
    void anotherSpellingIsTheSamePartnerAndAnotherCountryIsNot() {
        assertEquals(key("Région Bretagne", "FR"), key("region BRETAGNE", "FR"));
        assertNotEquals(key("Tirol", "AT"), key("Tirol", "IT"));
    }

    private static String key(String name, String country) {
        return new Partner(name, country, Partner.Role.PARTNER).key();
    }
}
