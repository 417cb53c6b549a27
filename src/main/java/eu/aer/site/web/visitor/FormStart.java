package eu.aer.site.web.visitor;

import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a visitor was given a form, as the form itself carries it: signed, so that nobody can have begun before a deadline by saying so.
 * A program that fills in a form is quicker than a person can be. Only for forms on pages that no cache keeps.
 */
@Named
@ApplicationScoped
public class FormStart {

    private static final String PURPOSE = "form start";
    private static final Duration QUICKEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-([0-9a-f]{64})");

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** The value of the hidden field {@code begun}. */
    public String getIssue() {
        return issued(clock.instant());
    }

    private String issued(Instant moment) {
        var second = String.valueOf(moment.getEpochSecond());
        return second + "-" + secrets.keyedHash(PURPOSE, second);
    }

    /** When the form was given out; none where the value is not ours, or is older than a day. */
    public Optional<Instant> begun(String value) {
        var parts = FORM.matcher(value);
        return parts.matches() && secrets.same(secrets.keyedHash(PURPOSE, parts.group(1)), parts.group(2))
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts.group(1))))
                        .filter(begun -> begun.plus(LONGEST).isAfter(clock.instant()))
                : Optional.empty();
    }

    /** Whether it comes back sooner than a person can have filled it in. */
    public boolean isTooQuick(Instant begun) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).isBefore(begun.plus(QUICKEST));
    }
}
