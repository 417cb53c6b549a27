package eu.aer.content.drafting;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has a text open, or had it until a moment ago. */
@Entity
@Table(name = "presence")
public class Presence extends BaseEntity {

    private long accountId;

    private long itemId;

    private Language language;

    private Instant since;

    private Instant seenAt;

    protected Presence() {}

    Presence(long accountId, long itemId, Language language, Instant now) {
        this.accountId = accountId;
        this.itemId = itemId;
        this.language = language;
        this.since = now;
        this.seenAt = now;
    }
}
