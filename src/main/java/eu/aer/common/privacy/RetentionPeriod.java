package eu.aer.common.privacy;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** How long records of one kind are kept, and when that was last seen to. */
@Entity
@Table(name = "retention_period")
public class RetentionPeriod extends BaseEntity {

    @NotNull
    @Size(max = 100)
    private String name;

    private Integer days;

    private Instant begunAt;

    private Instant doneAt;

    private int erased;

    protected RetentionPeriod() {}

    RetentionPeriod(String name) {
        this.name = name;
    }

    void change(int newDays) {
        days = newDays;
    }

    void done(int number, Instant now) {
        doneAt = now;
        erased = number;
    }

    /** It is tried again within the hour. */
    void failed() {
        begunAt = null;
    }

    public String getName() {
        return name;
    }

    /** None while nobody has set any. */
    public Optional<Integer> days() {
        return Optional.ofNullable(days);
    }

    /** When what was over was last erased. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** How many records went then. */
    public int getErased() {
        return erased;
    }
}
