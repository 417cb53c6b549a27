package eu.aer.site;

import eu.aer.common.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses of this site from others, and writes each in its one form. */
@ApplicationScoped
public class OwnAddresses {

    private static final Pattern INDEX = Pattern.compile("/index\\.[a-z]{1,5}$");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    @Inject
    Configuration configuration;

    /** The normalised path of an address as people write it, {@code /en/About/#who} or in full; none where it is on another site. */
    public Optional<String> path(String address) {
        var own = address.strip()
                .replaceFirst("(?i)^(https?:)?//\\Q" + configuration.baseUrl().getAuthority() + "\\E(?=[/?#]|$)", "");
        return own.startsWith("/") && !own.startsWith("//")
                ? Optional.of(normalised(decoded(QUERY.matcher(own).replaceFirst(""))))
                : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }

    /** A path in lower case, without {@code index.*} and without a slash at the end. */
    public static String normalised(String path) {
        return INDEX.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("").replaceFirst("/+$", "");
    }
}
