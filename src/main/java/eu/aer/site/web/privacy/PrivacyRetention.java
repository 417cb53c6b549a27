package eu.aer.site.web.privacy;

import eu.aer.account.web.Notices;
import eu.aer.site.privacy.RetentionTable;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** How long each kind of record is kept; one at a time is changed, in a dialog. */
@Named
@ViewScoped
public class PrivacyRetention implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "common.retentionTooShort", "days",
            "common.retentionTooLong", "days",
            "common.retentionForEver", "days");

    @Inject
    transient RetentionTable table;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private List<RetentionTable.Row> rows = List.of();
    private List<String> lasting = List.of();
    private RetentionTable.Row chosen;
    private Integer days;

    public void open() throws IOException {
        notices.open(() -> {
            rows = table.rows();
            lasting = table.lasting();
        });
    }

    public void ask(RetentionTable.Row row) {
        chosen = row;
        days = row.days() == 0 ? null : row.days();
    }

    public void save() {
        var wanted = days == null ? 0 : days;
        if (feedback.attempt(() -> table.change(chosen.name(), chosen.days(), wanted), FIELDS)) {
            feedback.done("privacy.periodSaved");
            chosen = null;
            rows = table.rows();
        }
    }

    public List<RetentionTable.Row> getRows() {
        return rows;
    }

    /** The names of the kinds that have no period. */
    public List<String> getLasting() {
        return lasting;
    }

    /** The kind whose period is being changed; null: none. */
    public RetentionTable.Row getChosen() {
        return chosen;
    }

    /** Null: for ever. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
