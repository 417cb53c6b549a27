package eu.aer.site.redirect;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An address that was asked for and not found. */
@Entity
@Table(name = "missed_address")
public class MissedAddress extends BaseEntity {

    public static final int PATH_LENGTH = 500;

    @NotBlank
    @Size(max = PATH_LENGTH)
    private String path;

    private long hits;

    @NotNull
    private Instant firstSeenAt;

    @NotNull
    private Instant lastSeenAt;

    private boolean ignored;

    protected MissedAddress() {}

    MissedAddress(String path, Instant now) {
        this.path = path;
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    MissedAddress seen(long times, Instant now) {
        hits += times;
        lastSeenAt = now;
        return this;
    }

    /** It is counted on and not shown: what robots try does not hide what people look for. */
    void ignore(boolean wanted) {
        ignored = wanted;
    }

    public String getPath() {
        return path;
    }

    public long getHits() {
        return hits;
    }

    public Instant getFirstSeenAt() {
        return firstSeenAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public boolean isIgnored() {
        return ignored;
    }
}
