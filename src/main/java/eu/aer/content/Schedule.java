package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.common.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a translation goes live and is taken down by itself, and whether that has failed. A value: a change makes a new one. */
@Embeddable
public class Schedule {

    private static final int FAILURE_LENGTH = 300;

    @Column(name = "go_live_at")
    private Instant goLiveAt;

    @Column(name = "scheduled_revision")
    private Integer revision;

    @Column(name = "scheduled_slug")
    private String slug;

    @Column(name = "expire_at")
    private Instant expireAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheduled_by_id")
    private Account by;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "failure")
    private String failure;

    protected Schedule() {}

    /** @param slug of the stamped revision, which stays reserved until it goes live; null without one */
    Schedule(Plan plan, String slug, Account by) {
        this.goLiveAt = plan.goLiveAt();
        this.revision = plan.revision();
        this.expireAt = plan.expireAt();
        this.slug = slug;
        this.by = by;
    }

    public Plan plan() {
        return new Plan(goLiveAt, revision, expireAt);
    }

    /** The end alone, after the start has come. */
    Plan end() {
        return new Plan(null, null, expireAt);
    }

    public Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    /** Who set it. */
    public Optional<Account> by() {
        return Optional.ofNullable(by);
    }

    /** When what was due was tried last and failed; none while nothing has failed. */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** Why it failed: what an activity refused. */
    public Optional<DomainException> failure() {
        return Optional.ofNullable(failure).map(Schedule::refusal);
    }

    /** A refusal as it is stored: its code and its arguments, told apart by tabs. */
    public static String words(DomainException refusal) {
        var words = Stream.concat(
                        Stream.of(refusal.code()), refusal.arguments().stream().map(Object::toString))
                .collect(Collectors.joining("\t"));
        return words.substring(0, Math.min(words.length(), FAILURE_LENGTH));
    }

    public static DomainException refusal(String words) {
        var parts = words.split("\t");
        return new DomainException(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }
}
