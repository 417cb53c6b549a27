package eu.aer.newsletter;

import eu.aer.common.Configuration;
import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The links by which subscribers leave or change their choice, {@code id.version.HMAC}: recomputed and not stored, good for years; raising a subscriber's
 * link version revokes those sent before.
 */
@ApplicationScoped
public class LeaveLinks {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.([0-9a-f]{64})");
    private static final String PURPOSE = "newsletter.leave";

    @Inject
    Secrets secrets;

    @Inject
    Configuration configuration;

    @Inject
    Subscribers subscribers;

    String token(long id, int version) {
        return id + "." + version + "." + secrets.keyedHash(PURPOSE, id + "." + version);
    }

    /** Whose link it is; none for what we did not write or have revoked. */
    Optional<Subscriber> find(String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(parts.group(1));
        var version = Integer.parseInt(parts.group(2));
        return Optional.of(token)
                .filter(given -> secrets.same(token(id, version), given))
                .flatMap(given -> subscribers.find(id))
                .filter(subscriber -> subscriber.linkVersion() == version);
    }

    String address(Subscriber subscriber) {
        return address("leave", subscriber);
    }

    /** Of the page on which topics and language are changed, behind the same token. */
    String preferences(Subscriber subscriber) {
        return address("preferences", subscriber);
    }

    private String address(String page, Subscriber subscriber) {
        return configuration.absolute("/newsletter/%s?language=%s&token=%s"
                .formatted(page, subscriber.getLanguage(), token(subscriber.getId(), subscriber.linkVersion())));
    }

    /** The headers by which a mail program offers leaving as a button of its own (RFC 2369, RFC 8058). */
    Map<String, String> headers(Subscriber subscriber) {
        return Map.of(
                "List-Unsubscribe",
                "<" + address(subscriber) + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}
