package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    @Test
    void isFourGroupsOfFiveCharactersThatAreNotTakenForEachOther() {
        assertTrue(OneTimePassword.generate().matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"));
    }

    @Test
    void keepsTheRulesForPasswords() {
        PasswordRules.checkLength(OneTimePassword.generate());
    }

    @Test
    void noTwoAreTheSame() {
        var passwords = Stream.generate(OneTimePassword::generate).limit(1000).collect(Collectors.toSet());
        assertEquals(1000, passwords.size());
    }
}
