package eu.aer.content.drafting;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody has typed and not saved: one slot for each person and text, overwritten by each autosave. */
@Entity
@Table(name = "autosave")
public class Autosave extends BaseEntity {

    private long accountId;

    private Long itemId;

    private String slot;

    private String kind;

    private Language language;

    private int basedOn;

    private String draft;

    private String halfTyped;

    private Instant keptAt;

    protected Autosave() {}

    Autosave(long accountId, Slot slot, int basedOn, String draft, String halfTyped, Instant keptAt) {
        this.accountId = accountId;
        this.itemId = slot.itemId();
        this.slot = slot.name();
        this.kind = slot.kind();
        this.language = slot.language();
        this.basedOn = basedOn;
        this.draft = draft;
        this.halfTyped = halfTyped;
        this.keptAt = keptAt;
    }

    public Slot slot() {
        return new Slot(itemId, kind, language, slot);
    }

    /** The revision that the person started from, 0 where there was none. */
    public int getBasedOn() {
        return basedOn;
    }

    /** JSON, see {@link eu.aer.content.ContentJson#readDraft}. */
    public String getDraft() {
        return draft;
    }

    /** JSON: what the fields hold that no draft can, such as half a date, by their names in the form. */
    public String getHalfTyped() {
        return halfTyped;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
