package eu.aer.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;

/** Hashes passwords with PBKDF2-HMAC-SHA256 (RFC 8018) in 600,000 rounds, as OWASP's password storage cheat sheet asks for. */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    /** No password has this hash, but to find that out takes as long as with any other. */
    private static final String NOBODYS =
            String.join(":", ALGORITHM, String.valueOf(ROUNDS), zeros(SALT_BYTES), zeros(KEY_BYTES));

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(ROUNDS),
                "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(KEY_BYTES)));
    }

    public String hash(String password) {
        return pbkdf2.generate(characters(password));
    }

    public boolean matches(String password, Account account) {
        return pbkdf2.verify(characters(password), account.getPasswordHash());
    }

    /** The hash of an account that has no password. */
    String ofNobody() {
        return NOBODYS;
    }

    /** Spends the time of {@link #matches}, so that the answer does not tell whether the login exists. */
    void matchNobody(String password) {
        pbkdf2.verify(characters(password), NOBODYS);
    }

    /** The same letter typed on two keyboards can come as one character or as two. */
    private static char[] characters(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
