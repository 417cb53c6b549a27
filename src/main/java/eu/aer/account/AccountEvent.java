package eu.aer.account;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened to an account; only ever added. It holds no network address and nothing that was typed: who tries the password of
 * somebody else in the login field leaves no trace of it here.
 */
@Entity
@Table(name = "account_event")
public class AccountEvent extends BaseEntity {

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(optional = false)
    private Account account;

    @ManyToOne
    @JoinColumn(name = "by_account_id")
    private Account byAccount;

    @NotNull
    private Instant occurredAt;

    protected AccountEvent() {}

    AccountEvent(Kind kind, Account account, Optional<Account> by, Instant now) {
        this.kind = kind;
        this.account = account;
        this.byAccount = by.orElse(null);
        this.occurredAt = now;
    }

    public Kind getKind() {
        return kind;
    }

    public Account getAccount() {
        return account;
    }

    /** Who did it; none where the system did, and at sign-in. */
    public Optional<Account> getBy() {
        return Optional.ofNullable(byAccount);
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    /** What can happen to an account. */
    public enum Kind {
        CREATED,
        CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        INVITED,
        INVITATION_WITHDRAWN,
        INVITATION_ACCEPTED,
        RESET_ASKED,
        FACTOR_SET,
        FACTOR_REMOVED,
        FACTOR_RESET,
        FACTOR_FAILED,
        RECOVERY_USED,
        RECOVERY_RENEWED
    }
}
