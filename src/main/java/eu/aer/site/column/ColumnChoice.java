package eu.aer.site.column;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The columns of one list that a person does not want to see. */
@Entity
@Table(name = "column_choice")
class ColumnChoice extends BaseEntity {

    @ManyToOne(optional = false)
    private Account account;

    @NotBlank
    @Size(max = 100)
    private String screen;

    @NotNull
    @Size(max = 1000)
    private String hidden = "";

    protected ColumnChoice() {}

    ColumnChoice(Account account, String screen) {
        this.account = account;
        this.screen = screen;
    }

    void hide(Collection<String> columns) {
        hidden = String.join(" ", new TreeSet<>(columns));
    }

    Set<String> hidden() {
        return hidden.isEmpty() ? Set.of() : Set.of(hidden.split(" "));
    }

    String screen() {
        return screen;
    }
}
