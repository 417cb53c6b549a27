package eu.aer.media.web;

import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets whoever looks at a draft by a link see its pictures, which are not public yet, for a day. */
@ApplicationScoped
public class DraftKeys {

    static final String PARAMETER = "key";

    private static final String PURPOSE = "media of a draft";

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    String key(String publicId) {
        return key(publicId, today());
    }

    boolean opens(String key, String publicId) {
        return secrets.same(key(publicId, today()), key) || secrets.same(key(publicId, today().minusDays(1)), key);
    }

    private String key(String publicId, LocalDate day) {
        return secrets.keyedHash(PURPOSE, publicId + " " + day).substring(0, 32);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
