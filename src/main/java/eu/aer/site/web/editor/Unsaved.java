package eu.aer.site.web.editor;

import eu.aer.common.privacy.RetentionPeriods;
import eu.aer.content.ContentJson;
import eu.aer.content.drafting.Autosave;
import eu.aer.content.drafting.AutosaveRetention;
import eu.aer.content.drafting.Autosaves;
import eu.aer.content.drafting.Slot;
import eu.aer.site.web.history.Comparing;
import eu.aer.site.web.history.Difference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has been typed and not saved: kept while the person types, and offered when the text is opened again. */
@Named
@ViewScoped
public class Unsaved implements Serializable {

    private static final String NOTHING = "{}";

    /** The notes to the revision and to the reviewer, which belong to no draft. */
    private static final List<String> NOTES = List.of("note", "question");

    @Inject
    Editor editor;

    @Inject
    Company company;

    @Inject
    Autosaves autosaves;

    @Inject
    RetentionPeriods periods;

    @Inject
    AutosaveRetention retention;

    @Inject
    Drafting drafting;

    @Inject
    Comparing comparing;

    @Inject
    ContentJson json;

    private Slot slot;
    private List<Offer> offers = new ArrayList<>();
    private Instant keptAt;
    private String halfTyped = NOTHING;

    /** Looks for what the person left here. */
    void open() {
        var kind = editor.getKind();
        slot = editor.getItemId() == 0
                ? Slot.begun(kind, editor.getLanguage(), UUID.randomUUID())
                : Slot.of(editor.getItemId(), kind, editor.getLanguage());
        var present = json.writeDraft(editor.draft());
        for (var autosave : autosaves.like(slot)) {
            if (autosave.getDraft().equals(present) && autosave.getHalfTyped().equals(NOTHING)) {
                autosaves.forget(autosave.slot());
            } else {
                offers.add(offer(autosave));
            }
        }
        if (offers.stream().anyMatch(offer -> offer.slot().equals(slot))) {
            // what is typed before the person has decided must not take its place
            slot = slot.beside(UUID.randomUUID());
        }
    }

    private Offer offer(Autosave autosave) {
        var draft = json.readDraft(autosave.getDraft(), editor.factsType());
        var differences = editor.getItemId() == 0
                ? List.<Difference>of()
                : comparing.between(editor.draft(), draft, editor.getKind());
        return new Offer(
                autosave.slot(),
                autosave.getKeptAt(),
                draft.text().title(),
                autosave.getBasedOn(),
                autosave.getDraft(),
                autosave.getHalfTyped(),
                differences);
    }

    /** Autosave: takes whatever the form holds and asks nothing of it. */
    public void keep() {
        var form = FacesContext.getCurrentInstance().getViewRoot().findComponent(Editor.FORM);
        var rest = HalfTyped.take(form);
        editor.touched();
        NOTES.forEach(name -> rest.putAll(note(form, name)));
        halfTyped = json.write(rest);
        if (editor.isChanged() || !halfTyped.equals(NOTHING)) {
            keptAt = autosaves.keep(slot, editor.getRevision(), json.writeDraft(editor.draft()), halfTyped);
        } else {
            settle();
        }
        company.beat();
    }

    private static Map<String, String> note(UIComponent form, String name) {
        return form.findComponent(name) instanceof UIInput field
                        && field.getValue() instanceof String words
                        && !words.isBlank()
                ? Map.of(Editor.FORM + ":" + name, words)
                : Map.of();
    }

    /** Puts what was offered into the form; from now on it is what is kept. */
    public void goOn(Offer offer) {
        offers.remove(offer);
        editor.show(
                json.readDraft(offer.draft(), editor.factsType()),
                offer.basedOn(),
                drafting.revision(editor.getItemId(), editor.getLanguage(), offer.basedOn()));
        slot = offer.slot();
        keptAt = offer.keptAt();
        halfTyped = offer.halfTyped();
        company.beat();
    }

    public void forget(Offer offer) {
        autosaves.forget(offer.slot());
        offers.remove(offer);
    }

    /** What was typed has been saved. */
    void settle() {
        autosaves.forget(slot);
        keptAt = null;
        halfTyped = NOTHING;
    }

    public List<Offer> getOffers() {
        return offers;
    }

    /** When the form was kept last; null while there is nothing to keep. */
    public Instant getKeptAt() {
        return keptAt;
    }

    /** JSON, for the script: what stands in fields that can hold it only as text. */
    public String getHalfTyped() {
        return halfTyped;
    }

    /** How long what was typed is kept. */
    public int getDays() {
        return periods.days(retention);
    }

    /**
     * Text that the person left.
     *
     * @param differences from the newest draft
     */
    public record Offer(
            Slot slot,
            Instant keptAt,
            String title,
            int basedOn,
            String draft,
            String halfTyped,
            List<Difference> differences)
            implements Serializable {}
}
