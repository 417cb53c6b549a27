package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stands in for the app, once. The code itself is known only to the person. */
@Entity
@Table(name = "account_recovery_code")
public class RecoveryCode extends BaseEntity {

    @ManyToOne(optional = false)
    private Account account;

    @NotNull
    private String codeHash;

    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Account account, String codeHash) {
        this.account = account;
        this.codeHash = codeHash;
    }
}
