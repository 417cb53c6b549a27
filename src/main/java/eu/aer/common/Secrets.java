package eu.aer.common;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens, their hashes, the keyed hash by which an address is known after it has been erased, and what is stored encrypted. */
@ApplicationScoped
public class Secrets {

    private static final int MIN_LENGTH = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Configuration configuration;

    @Inject
    DataFolder folder;

    private byte[] key;

    void load(@Observes @Priority(10) Ready ready) {
        key = configuration.secret().orElseGet(this::generated).getBytes(StandardCharsets.UTF_8);
        if (key.length < MIN_LENGTH) {
            throw new StartFailure("AER_SECRET is shorter than %d characters. Set a longer one.".formatted(MIN_LENGTH));
        }
    }

    private String generated() {
        if (!configuration.embeddedDatabase()) {
            // each node would make its own, and none could read the other's tokens
            throw new StartFailure(
                    "AER_SECRET is not set. On PostgreSQL every node needs the same secret of at least %d characters."
                            .formatted(MIN_LENGTH));
        }
        var file = folder.folder("keys").resolve("secret");
        try {
            return Files.exists(file) ? Files.readString(file) : write(file, token());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        return secret;
    }

    /** A token that cannot be guessed: 256 random bits in 43 characters that stand in an address as they are. */
    public String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of a token; a stolen database then holds no usable link. SHA-256, in hexadecimal. */
    public String hash(String token) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * HMAC-SHA-256 under the site's secret, in hexadecimal (RFC 2104).
     *
     * @param purpose keeps a value made for one use from being taken for another
     */
    public String keyedHash(String purpose, String value) {
        return hex(keyed(purpose, value));
    }

    private byte[] keyed(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((purpose + '\n' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Encrypts what must be read again: AES-256-GCM (NIST SP 800-38D) under a key made of the site's secret for this purpose alone. The
     * nonce and what is encrypted, in Base64.
     */
    public String seal(String purpose, String text) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                            .put(nonce)
                            .put(encrypted)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** None when it was sealed for another purpose or under another secret. */
    public Optional<String> unseal(String purpose, String sealed) {
        var bytes = Base64.getDecoder().decode(sealed);
        try {
            var text = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(bytes, NONCE_BYTES))
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException otherwiseSealed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keyed("seal", purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Compares in a time that does not tell how much was right. */
    public boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
