package eu.aer.account.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A path of this site that came from outside, to which somebody may be sent: never an address of another site. */
record LocalPath(String value) {

    private static final int MAX_LENGTH = 1000;

    static Optional<LocalPath> of(String given) {
        if (given == null || given.length() > MAX_LENGTH || !isLocal(given)) {
            return Optional.empty();
        }
        return Optional.of(new LocalPath(given));
    }

    private static boolean isLocal(String given) {
        try {
            // browsers take two slashes, and a backslash for a slash, as the start of a host name; a URI has no
            // backslash
            var uri = new URI(given);
            return given.startsWith("/") && !given.startsWith("//") && uri.getHost() == null && uri.getScheme() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
