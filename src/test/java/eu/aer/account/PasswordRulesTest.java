package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private final Account account =
            new Account("Maria.Keller@example.org", "Maria Keller", Role.EDITOR, Language.GERMAN, Instant.EPOCH);

    @Test
    void severalWordsDoWithoutDigitsAndSigns() {
        assertDoesNotThrow(() -> PasswordRules.check("four quiet words here", account));
    }

    @ParameterizedTest
    @CsvSource({
        "short, account.passwordTooShort",
        "elevenchars, account.passwordTooShort",
        "'              ', account.passwordTooShort",
        "abababababababab, account.passwordRepeats",
        "MARIA.keller@example.org, account.passwordIsLogin"
    })
    void brokenRuleIsNamed(String password, String code) {
        assertEquals(code, refusal(password));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertEquals("account.passwordTooShort", refusal("😀😁😂😃😄😅"));
    }

    @Test
    void endlessPasswordIsRefused() {
        assertEquals("account.passwordTooLong", refusal("abcdefgh".repeat(26)));
    }

    private String refusal(String password) {
        return assertThrows(DomainException.class, () -> PasswordRules.check(password, account))
                .code();
    }
}
