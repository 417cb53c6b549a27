package eu.aer.site.web.schedule;

import eu.aer.account.Account;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import eu.aer.content.Contents;
import eu.aer.content.Plan;
import eu.aer.content.Schedule;
import eu.aer.content.Translation;
import eu.aer.content.schedule.Scheduling;
import eu.aer.site.web.editor.Editor;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.gate.GatePanel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Beside the form: when the text goes live and is taken down by itself. */
@Named
@ViewScoped
public class SchedulePanel implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "content.timeMissing", "goLiveAt",
            "content.schedulePast", "goLiveAt",
            "content.scheduleNothingNew", "goLiveAt",
            "content.expirePast", "expireAt",
            "content.expireBeforeStart", "expireAt",
            "content.expireNothingLive", "expireAt");

    @Inject
    Editor editor;

    @Inject
    Contents contents;

    @Inject
    GatePanel gate;

    @Inject
    Scheduling scheduling;

    @Inject
    Feedback feedback;

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    private final MomentForm goLiveAt = new MomentForm();
    private final MomentForm expireAt = new MomentForm();
    private Plan seen = Plan.NONE;
    private String by = "";
    private String failure = "";
    private boolean open;
    private boolean refused;

    /** Reads anew before it is drawn; what has been typed stays while nothing else was decided. */
    public void load() {
        var schedule = contents.text(editor.getItemId(), editor.getLanguage()).flatMap(Translation::schedule);
        var plan = schedule.map(Schedule::plan).orElse(Plan.NONE);
        by = schedule.flatMap(Schedule::by).map(Account::getName).orElse("");
        failure = schedule.flatMap(Schedule::failure).map(this::sentence).orElse("");
        if (!plan.equals(seen) && !refused) {
            goLiveAt.show(plan.goLiveAt(), configuration.zone());
            expireAt.show(plan.expireAt(), configuration.zone());
        }
        open = open || !plan.isEmpty();
        refused = false;
        seen = plan;
    }

    private String sentence(DomainException refusal) {
        return texts.get(user.getLocale(), refusal.code(), refusal.arguments().toArray());
    }

    public void save() throws IOException {
        open = true;
        var start = read(goLiveAt, "goLiveAt");
        var end = read(expireAt, "expireAt");
        if (start == null || end == null) {
            refused = true;
            return;
        }
        refused = !editor.afterSaving(
                start.isEmpty() && end.isEmpty() ? "admin.unscheduled" : "admin.scheduled",
                () -> {
                    if (start.isPresent()) {
                        gate.pass(editor.getItemId(), editor.getLanguage());
                    }
                    scheduling.set(
                            editor.getItemId(),
                            editor.getLanguage(),
                            editor.getRevision(),
                            seen,
                            start.orElse(null),
                            end.orElse(null));
                },
                FIELDS);
    }

    /** @return null when it is refused, which is then said beside the field */
    private Optional<Instant> read(MomentForm moment, String field) {
        var time = new Instant[1];
        var read = feedback.attempt(
                () -> time[0] = moment.read(configuration.zone()),
                Map.of("content.timeForm", field, "content.timeSkipped", field, "content.timeTwice", field));
        return read ? Optional.ofNullable(time[0]) : null;
    }

    public void stampNewest() throws IOException {
        editor.afterSaving(
                "admin.scheduled",
                () -> {
                    gate.pass(editor.getItemId(), editor.getLanguage());
                    scheduling.stampNewest(editor.getItemId(), editor.getLanguage(), editor.getRevision(), seen);
                },
                FIELDS);
    }

    public void cancel() {
        if (feedback.attempt(() -> scheduling.cancel(editor.getItemId(), editor.getLanguage(), seen))) {
            feedback.done("admin.unscheduled");
        }
        editor.refresh();
    }

    /** Whether something newer than the stamped revision has been saved. */
    public boolean isOvertaken() {
        return seen.revision() != null && seen.revision() < editor.getRevision();
    }

    public MomentForm getGoLiveAt() {
        return goLiveAt;
    }

    public MomentForm getExpireAt() {
        return expireAt;
    }

    /** As it was when it was drawn last. */
    public Plan getSeen() {
        return seen;
    }

    public boolean isPlanned() {
        return !seen.isEmpty();
    }

    public String getBy() {
        return by;
    }

    public boolean isOpen() {
        return open;
    }

    /** Why it could not be done when it was due; empty while nothing has failed. */
    public String getFailure() {
        return failure;
    }
}
