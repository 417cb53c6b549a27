package eu.aer.account.link;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/** A link that was sent so that somebody chooses a password. Only the hash of its token is known. */
@Entity
@Table(name = "account_link")
public class AccountLink extends BaseEntity {

    /** What the link is for, and how long it works. */
    public enum Kind {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1));

        private final Duration validity;

        Kind(Duration validity) {
            this.validity = validity;
        }
    }

    @ManyToOne(optional = false)
    private Account account;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @NotNull
    private String tokenHash;

    @NotNull
    private String passwordMark;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant expiresAt;

    private Instant usedAt;
    private Instant withdrawnAt;

    protected AccountLink() {}

    /** @param passwordMark stands for the password that the account has now */
    AccountLink(Account account, Kind kind, String tokenHash, String passwordMark, Instant now) {
        this.account = account;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.passwordMark = passwordMark;
        this.createdAt = now;
        this.expiresAt = now.plus(kind.validity);
    }

    /** @param presentMark stands for the password that it has by now */
    LinkState state(String presentMark, Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (account.isDisabled()) {
            return LinkState.DISABLED;
        }
        if (withdrawnAt != null || !passwordMark.equals(presentMark)) {
            return LinkState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    void use(Instant now) {
        usedAt = now;
    }

    Account account() {
        return account;
    }

    Kind kind() {
        return kind;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
