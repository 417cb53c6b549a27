package eu.aer.content;

import eu.aer.common.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the append-only list of what changed, written in the transaction of the change. Numbers are given in the order of
 * commits (see {@link Changes}), so whoever has read up to a number has missed nothing below it.
 */
@Entity
@Table(name = "content_change")
public class ContentChange {

    /** What happened. MOVED: addresses changed; CONFIGURED: something beside content did, such as a menu or a setting. */
    public enum Kind {
        DRAFTED,
        PUBLISHED,
        UNPUBLISHED,
        MOVED,
        TRASHED,
        RESTORED,
        CONFIGURED
    }

    @Id
    private long number;

    private Long itemId;

    private Language language;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "is_public")
    private boolean visible;

    private Long accountId;

    private Instant changedAt;

    protected ContentChange() {}

    ContentChange(Kind kind, Long itemId, Language language, boolean visible, Long accountId, Instant changedAt) {
        this.kind = kind;
        this.itemId = itemId;
        this.language = language;
        this.visible = visible;
        this.accountId = accountId;
        this.changedAt = changedAt;
    }

    void bind(PreparedStatement insert, long given) throws SQLException {
        insert.setLong(1, given);
        insert.setObject(2, itemId, Types.BIGINT);
        insert.setString(3, language == null ? null : language.code());
        insert.setString(4, kind.name());
        insert.setBoolean(5, visible);
        insert.setObject(6, accountId, Types.BIGINT);
        insert.setTimestamp(7, Timestamp.from(changedAt));
    }

    public long getNumber() {
        return number;
    }

    /** None when something beside content changed. */
    public Optional<Long> itemId() {
        return Optional.ofNullable(itemId);
    }

    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public Kind getKind() {
        return kind;
    }

    /** Whether visitors can see the difference; only such changes move the generation of cached pages. */
    public boolean isVisible() {
        return visible;
    }

    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
