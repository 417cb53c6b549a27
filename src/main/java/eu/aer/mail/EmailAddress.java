package eu.aer.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to (RFC 5321, without quoted local parts and address literals); the domain may be
 * international. Made by {@link #parse} only from what has that form.
 *
 * @param value as people read it: the domain in its own script, even where the browser has sent it encoded
 * @param ascii with the domain in the form that mail servers understand
 */
public record EmailAddress(String value, String ascii) {

    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    // IDNA 2003, which Java knows, sends mail for these to another domain than IDNA 2008 does
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßς\\u200c\\u200d]");

    /** None when the text is no address. */
    public static Optional<EmailAddress> parse(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var at = written.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var local = written.substring(0, at);
        return asciiDomain(written.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> new EmailAddress(local + '@' + IDN.toUnicode(domain), local + '@' + domain))
                .filter(address -> address.ascii.length() <= MAX_LENGTH);
    }

    private static Optional<String> asciiDomain(String domain) {
        if (AMBIGUOUS.matcher(domain).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(ascii -> DOMAIN.matcher(ascii).matches());
        } catch (IllegalArgumentException | IndexOutOfBoundsException notADomain) {
            return Optional.empty();
        }
    }

    /** Under which the address is found again: two ways to write one mailbox have the same key. */
    public String key() {
        return ascii.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
