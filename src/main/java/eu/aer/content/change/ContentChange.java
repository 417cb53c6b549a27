package eu.aer.content.change;

import eu.aer.account.Account;
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

    public static final int TITLE_LENGTH = 250;
    public static final int DETAIL_LENGTH = 300;

    /**
     * What happened. DRAFTED: a revision was saved; REVERTED: an earlier one became the newest draft again; TRANSLATED: a translation was
     * found to say what its source says; MOVED: place or addresses
     * changed; RESTORED: from the trash; OWNED and REVIEW_DATED: owner and review date were set; CONFIGURED: something beside content
     * changed, such as a menu or a setting.
     */
    public enum Kind {
        DRAFTED,
        REVERTED,
        COPIED,
        TRANSLATED,
        REVIEW_ASKED,
        APPROVED,
        CHANGES_WANTED,
        WITHDRAWN,
        SCHEDULED,
        UNSCHEDULED,
        PUBLISHED,
        UNPUBLISHED,
        EXPIRED,
        MOVED,
        TRASHED,
        RESTORED,
        PURGED,
        OWNED,
        REVIEW_DATED,
        CONFIGURED
    }

    /** What can be configured beside content; rooms above may name others. */
    public static final String MENU = "menu";

    public static final String SETTING = "setting";
    public static final String REDIRECT = "redirect";
    public static final String LANGUAGE = "language";

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

    private String subject;

    private String title;

    private Integer fromRevision;

    private Integer toRevision;

    private String detail;

    protected ContentChange() {}

    /** @param subject see {@link #getSubject()} */
    ContentChange(Kind kind, String subject, Long itemId, Language language, boolean visible) {
        this.kind = kind;
        this.subject = subject;
        this.itemId = itemId;
        this.language = language;
        this.visible = visible;
    }

    ContentChange by(Optional<Account> account, Instant now) {
        accountId = account.map(Account::getId).orElse(null);
        changedAt = now;
        return this;
    }

    ContentChange called(String newTitle) {
        title = shortened(newTitle, TITLE_LENGTH);
        return this;
    }

    /** Names the revisions that it led from and to; until the transaction ends. */
    public ContentChange revisions(Optional<Integer> from, int to) {
        fromRevision = from.orElse(null);
        toRevision = to;
        return this;
    }

    /** Adds a few words: an address, a date, a comment; until the transaction ends. */
    public ContentChange detail(String words) {
        detail = words.isBlank() ? null : shortened(words, DETAIL_LENGTH);
        return this;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    void bind(PreparedStatement insert, long given) throws SQLException {
        insert.setLong(1, given);
        insert.setObject(2, itemId, Types.BIGINT);
        insert.setString(3, language == null ? null : language.code());
        insert.setString(4, kind.name());
        insert.setBoolean(5, visible);
        insert.setObject(6, accountId, Types.BIGINT);
        insert.setTimestamp(7, Timestamp.from(changedAt));
        insert.setString(8, subject);
        insert.setString(9, title);
        insert.setObject(10, fromRevision, Types.INTEGER);
        insert.setObject(11, toRevision, Types.INTEGER);
        insert.setString(12, detail);
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

    /** Whether something of this kind beside content was changed. */
    public boolean configures(String what) {
        return kind == Kind.CONFIGURED && (subject == null || subject.equals(what));
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

    /** The kind of the item, or what was configured: {@code page}, {@code menu}; none in entries of earlier versions. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** What it was called then, so that what is purged later is still known by its name. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Integer> fromRevision() {
        return Optional.ofNullable(fromRevision);
    }

    public Optional<Integer> toRevision() {
        return Optional.ofNullable(toRevision);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
