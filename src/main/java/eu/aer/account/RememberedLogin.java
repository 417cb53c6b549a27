package eu.aer.account;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A browser in which somebody asked to stay signed in. The token itself is known only to that browser. */
@Entity
@Table(name = "remembered_login")
public class RememberedLogin extends BaseEntity {

    @ManyToOne(optional = false)
    private Account account;

    @NotNull
    private String tokenHash;

    @NotNull
    private Instant expiresAt;

    protected RememberedLogin() {}

    RememberedLogin(Account account, String tokenHash, Instant expiresAt) {
        this.account = account;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    Account getAccount() {
        return account;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }
}
