package eu.aer.site.web.attention;

import eu.aer.account.web.Notices;
import eu.aer.site.attention.AttentionLists;
import eu.aer.site.attention.AttentionLists.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/**
 * What needs this person: the beginning of each kind on the first view, and a kind on a view of its own, {@code ?kind=}, a part at a
 * time: {@code &from=200}.
 */
@Named
@RequestScoped
public class NeedsAttention {

    private static final int SHOWN_FIRST = 5;
    private static final int SHOWN = 200;

    @Inject
    AttentionLists lists;

    @Inject
    Notices notices;

    private List<Kind> kinds;
    private String kind;
    private int from;
    private Kind found;

    /** All kinds of which there is something. */
    public List<Kind> getKinds() {
        if (kinds == null) {
            kinds = lists.all(SHOWN_FIRST);
        }
        return kinds;
    }

    public void open() throws IOException {
        notices.open(() -> found = lists.one(kind, from, SHOWN));
    }

    public Kind getFound() {
        return found;
    }

    /** How many come before these. */
    public int getFrom() {
        return from;
    }

    /** @param asked as the address has it; what is no number is the beginning */
    public void setAsked(String asked) {
        from = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
    }

    public String getAsked() {
        return String.valueOf(from);
    }

    /** Where the entries before these begin. */
    public int getEarlier() {
        return Math.max(0, from - SHOWN);
    }

    /** Where those after these begin. */
    public int getLater() {
        return from + SHOWN;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
