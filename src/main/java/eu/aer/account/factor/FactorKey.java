package eu.aer.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The key that an app and the site share: 160 random bits (RFC 4226, section 4). Codes have six digits and change every 30 seconds; the
 * one before and the one after are accepted too, because clocks differ and typing takes time.
 *
 * @param text as apps take it, in Base32 (RFC 4648, section 6)
 */
public record FactorKey(String text) implements Serializable {

    private static final int BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FactorKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FactorKey(new Base32().encodeToString(bytes));
    }

    /** The number of the 30 seconds to which the code belongs, if they are about now. */
    Optional<Long> step(String code, Instant now) {
        var present = now.getEpochSecond() / seconds();
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(bytes(code(step)), bytes(code)))
                .boxed()
                .findFirst();
    }

    String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(text), CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * seconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long seconds() {
        return CODES.getTimeStep().toSeconds();
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    /** What a QR code tells the app: the key, and under which name to keep it. */
    public String address(String site, String login) {
        var issuer = encode(site);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encode(login), text, issuer);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** In groups of four, to be typed. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** It is a secret, and what is printed ends in logs. */
    @Override
    public String toString() {
        return "FactorKey";
    }
}
