package eu.aer.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From whom mail comes.
 *
 * @param name as people see it in their list of mail; empty: the address alone
 * @param address ASCII, as mail servers understand it
 * @param replyTo ASCII, where answers go; none: to the address
 */
public record Sender(String name, String address, Optional<String> replyTo) {

    /** A line break in the name cannot begin another header. */
    public Sender {
        name = name.replaceAll("\\p{Cntrl}+", " ");
    }

    /**
     * @param from {@code no-reply@example.org} or {@code Example <no-reply@example.org>} (RFC 5322, 3.4)
     * @return none when the text is neither
     */
    public static Optional<Sender> parse(String from) {
        try {
            var parsed = new InternetAddress(from, true);
            var name = Optional.ofNullable(parsed.getPersonal()).orElse("");
            return Optional.of(new Sender(name, parsed.getAddress(), Optional.empty()));
        } catch (AddressException malformed) {
            return Optional.empty();
        }
    }

    InternetAddress from() throws AddressException {
        var from = new InternetAddress(address, true);
        if (!name.isEmpty()) {
            try {
                from.setPersonal(name, StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException never) {
                throw new IllegalStateException(never);
            }
        }
        return from;
    }
}
