package eu.aer.site.web.schedule;

import eu.aer.content.schedule.WallTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A day and an hour as a form edits them. */
public class MomentForm implements Serializable {

    private String typed = "";
    private String turn = "";
    private boolean twice;

    /** @param instant null: the field is empty */
    void show(Instant instant, ZoneId zone) {
        typed = instant == null ? "" : WallTime.of(instant, zone).toString();
        turn = Optional.ofNullable(instant)
                .flatMap(time -> WallTime.turnOf(time, zone))
                .map(WallTime.Turn::name)
                .orElse("");
        twice = !turn.isEmpty();
    }

    /** @return null for an empty field */
    Instant read(ZoneId zone) {
        if (typed.isBlank()) {
            twice = false;
            return null;
        }
        var time = WallTime.parse(typed);
        twice = time.comesTwice(zone);
        return time.in(
                zone, Optional.of(turn).filter(chosen -> !chosen.isEmpty()).map(WallTime.Turn::valueOf));
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** {@code FIRST} or {@code SECOND} of an hour that comes twice; empty while nobody has said which. */
    public String getTurn() {
        return turn;
    }

    public void setTurn(String turn) {
        // no choice in a select is null
        this.turn = turn == null ? "" : turn;
    }

    public boolean isTwice() {
        return twice;
    }
}
