package eu.aer.common;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits (CIDR, RFC 4632): {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one address alone.
 *
 * @param prefix how many bits must be the same
 */
public record Network(InetAddress address, int prefix) {

    /** Nothing that could be a name, which would be looked up. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** None when the text is neither an address nor a network. */
    public static Optional<Network> parse(String text) {
        var slash = text.indexOf('/');
        var host = slash < 0 ? text : text.substring(0, slash);
        return address(host).flatMap(address -> {
            var bits = address.getAddress().length * Byte.SIZE;
            var prefix = slash < 0 ? String.valueOf(bits) : text.substring(slash + 1);
            return prefix.matches("\\d{1,3}") && Integer.parseInt(prefix) <= bits
                    ? Optional.of(new Network(address, Integer.parseInt(prefix)))
                    : Optional.empty();
        });
    }

    /** The address that is written as numbers; none where it is a name or nothing of the kind. */
    public static Optional<InetAddress> address(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress other) {
        var own = address.getAddress();
        var theirs = other.getAddress();
        if (own.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < prefix; bit++) {
            var mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if ((own[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
