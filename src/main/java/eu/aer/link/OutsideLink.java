package eu.aer.link;

import eu.aer.common.BaseEntity;
import eu.aer.link.visit.Visit;
import eu.aer.link.visit.WebAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An address on another site that texts link to, and what the last visits found there. */
@Entity
@Table(name = "outside_link")
public class OutsideLink extends BaseEntity {

    /** Where it stands; what has been found wrong once is DOUBTFUL until it has failed so often that it is BROKEN. */
    public enum State {
        BROKEN,
        DOUBTFUL,
        MOVED,
        CLOSED,
        SKIPPED,
        NEW,
        WORKS
    }

    private static final Duration UNTIL_NEXT = Duration.ofDays(7);
    private static final Duration UNTIL_SKIPPED_AGAIN = Duration.ofDays(30);

    /** After the first failure, the second, and all others; the third makes it broken. */
    private static final List<Duration> UNTIL_RETRY =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(3));

    /** Failures closer to each other are one: somebody was impatient. */
    private static final Duration BETWEEN_FAILURES = Duration.ofMinutes(30);

    /** What was first seen on one day is not visited on one day for ever. */
    private static final long SPREAD_SECONDS = Duration.ofHours(12).toSeconds();

    @NotNull
    @Size(max = WebAddress.MAX_LENGTH)
    private String address;

    @NotNull
    private String addressHash;

    @NotNull
    @Size(max = 255)
    private String host;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state = State.NEW;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Visit.Reason reason = Visit.Reason.NONE;

    private int status;

    @NotNull
    @Size(max = WebAddress.MAX_LENGTH)
    private String movedTo = "";

    @NotNull
    @Size(max = WebAddress.MAX_LENGTH)
    private String ledTo = "";

    private int failures;
    private Instant failingSince;
    private Instant failedAt;
    private Instant checkedAt;

    @NotNull
    private Instant dueAt;

    private Instant restUntil;
    private Instant unusedSince;

    protected OutsideLink() {}

    OutsideLink(String address, String addressHash, Instant now) {
        this.address = address;
        this.addressHash = addressHash;
        this.host = WebAddress.parse(address).map(WebAddress::host).orElse("");
        this.dueAt = now;
    }

    /** As soon as its host may be asked. */
    void visitSoon(Instant now) {
        dueAt = restUntil != null && restUntil.isAfter(now) ? restUntil : now;
    }

    void visited(Visit visit, Instant now) {
        checkedAt = now;
        reason = visit.reason();
        status = visit.status();
        ledTo = visit.ledTo();
        switch (visit.outcome()) {
            case WORKS -> settle(State.WORKS, UNTIL_NEXT, now);
            case CLOSED -> settle(State.CLOSED, UNTIL_NEXT, now);
            case SKIPPED -> settle(State.SKIPPED, UNTIL_SKIPPED_AGAIN, now);
            case MOVED -> {
                settle(State.MOVED, UNTIL_NEXT, now);
                movedTo = visit.movedTo();
            }
            case FAILED -> fail(now);
            case LATER -> {
                restUntil = now.plus(visit.rest());
                dueAt = restUntil;
            }
        }
    }

    private void settle(State found, Duration next, Instant now) {
        state = found;
        failures = 0;
        failingSince = null;
        failedAt = null;
        movedTo = "";
        dueAt = now.plus(next).plusSeconds(Math.floorMod(addressHash.hashCode(), SPREAD_SECONDS));
    }

    private void fail(Instant now) {
        if (failedAt == null || failedAt.plus(BETWEEN_FAILURES).isBefore(now)) {
            failures++;
            failedAt = now;
        }
        failingSince = failingSince == null ? now : failingSince;
        movedTo = "";
        var broken = failures >= UNTIL_RETRY.size();
        state = broken ? State.BROKEN : State.DOUBTFUL;
        dueAt = now.plus(UNTIL_RETRY.get(Math.min(failures, UNTIL_RETRY.size()) - 1));
    }

    public String getAddress() {
        return address;
    }

    String addressHash() {
        return addressHash;
    }

    public String getHost() {
        return host;
    }

    public State getState() {
        return state;
    }

    public Visit.Reason getReason() {
        return reason;
    }

    /** Of the last answer; 0: there was none. */
    public int getStatus() {
        return status;
    }

    /** Where it has moved for good; empty: nowhere. */
    public String getMovedTo() {
        return movedTo;
    }

    /** Where redirects that may change led at the last visit; empty: nowhere else. */
    public String getLedTo() {
        return ledTo;
    }

    public int getFailures() {
        return failures;
    }

    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** None before the first visit. */
    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    /** When it is visited next. */
    public Instant getDueAt() {
        return dueAt;
    }
}
