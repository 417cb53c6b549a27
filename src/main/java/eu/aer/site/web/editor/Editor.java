package eu.aer.site.web.editor;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.Facts;
import eu.aer.content.Publishing;
import eu.aer.content.StaleDraftException;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;

/** The screen on which one item is written in one language. */
@Named
@ViewScoped
public class Editor implements Serializable {

    static final String FORM = "edit";
    private static final Map<String, String> FIELDS =
            Map.of("content.slugTaken", "slug", "content.slugMissing", "slug");

    @Inject
    Drafting drafting;

    @Inject
    TextForms textForms;

    @Inject
    Unsaved unsaved;

    @Inject
    Reconciling reconciling;

    @Inject
    Texts texts;

    @Inject
    Surroundings surroundings;

    @Inject
    Publishing publishing;

    @Inject
    ContentJson json;

    @Inject
    Feedback feedback;

    private long itemId;
    private String kind;
    private Language language;
    private boolean source;
    private int basedOn;
    private String saved;
    private TextForm text;
    private Object facts;
    private String note = "";
    private boolean changed;
    private Surroundings.Around around = Surroundings.Around.NOTHING;

    void start(Opened opened) {
        itemId = opened.itemId();
        kind = opened.kind();
        language = opened.language();
        source = opened.source();
        basedOn = opened.revision();
        text = textForms.form(opened.draft().text());
        facts = drafting.form(kind, opened.facts());
        saved = json.writeDraft(draft());
        refresh();
    }

    /** Something about the text has changed without a save. */
    public void refresh() {
        touched();
        around = itemId == 0
                ? surroundings.begun(drafting.factsEditor(kind).create(language))
                : surroundings.around(drafting.item(itemId), language);
    }

    /** Goes on with another draft than the one that was opened. */
    void show(Draft draft, int revision, Draft base) {
        basedOn = revision;
        text = textForms.form(draft.text());
        draft.ownFacts().ifPresent(own -> facts = drafting.form(kind, own));
        saved = json.writeDraft(base);
        touched();
    }

    /** Compares what is typed with what is saved. */
    void touched() {
        changed = !saved.equals(json.writeDraft(draft()));
    }

    /** What is typed, whether it could be saved or not. */
    Draft draft() {
        return new Draft(
                textForms.text(text), source ? drafting.factsEditor(kind).facts(facts) : null);
    }

    /** Where a field cannot even be read, what else is wrong is told together with it and not in a second round. */
    public void checkRest() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed()) {
            HalfTyped.takeRead(faces.getViewRoot().findComponent(FORM));
            feedback.attempt(() -> drafting.check(itemId, kind, language, draft()), FIELDS);
        }
    }

    public void save() throws IOException {
        if (isUnchanged()) {
            unsaved.settle();
            feedback.done("admin.nothingToSave");
        } else {
            act("admin.saved", () -> {}, FIELDS);
        }
    }

    /** Shows the draft in the public's page, in a tab of its own. */
    public void preview() throws IOException {
        if (act(null, () -> {}, FIELDS)) {
            PrimeFaces.current()
                    .executeScript("aerOpen('/admin/preview?item=" + itemId + "&language=" + language + "')");
        }
    }

    /** Saves what has been made of two texts; what only took over the other one's is saved already. */
    void saveMerged(int number) throws IOException {
        if (note.isBlank()) {
            note = texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "admin.mergedNote", number);
        }
        save();
    }

    /**
     * Saves what has been typed and goes on with what somebody asked for beside the text.
     *
     * @param done what to say then
     * @param fields the field that each refusal concerns
     */
    public boolean afterSaving(String done, Runnable next, Map<String, String> fields) throws IOException {
        var told = new HashMap<>(FIELDS);
        told.putAll(fields);
        return act(
                done,
                () -> comparing(() -> {
                    next.run();
                    return basedOn;
                }),
                told);
    }

    /** Saves what has changed and goes on; a new item gets its own address. */
    private boolean act(String done, Runnable next, Map<String, String> fields) throws IOException {
        var isNew = itemId == 0;
        var acted = feedback.attempt(
                () -> {
                    store();
                    next.run();
                },
                fields);
        refresh();
        if (acted && done != null) {
            feedback.done(done);
        }
        if (isNew && itemId != 0) {
            feedback.keep();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/admin/edit?item=" + itemId + "&language=" + language);
        }
        return acted;
    }

    private void store() {
        if (isUnchanged()) {
            return;
        }
        if (basedOn == 0 && text.getSlug().isBlank()) {
            text.setSlug(TextForms.proposedSlug(text.getTitle()));
        }
        var draft = draft();
        if (itemId == 0) {
            itemId = drafting.create(kind, language, draft, note);
            basedOn = 1;
        } else {
            basedOn = comparing(() ->
                    publishing.save(itemId, language, draft, basedOn, note).getNumber());
        }
        saved = json.writeDraft(draft);
        note = "";
        unsaved.settle();
        reconciling.clear();
    }

    /** Shows what the other editor saved, when there was one, beside what was typed here. */
    private <T> T comparing(Supplier<T> activity) {
        try {
            return activity.get();
        } catch (StaleDraftException stale) {
            reconciling.meet(stale.saved().getNumber());
            throw stale;
        }
    }

    private boolean isUnchanged() {
        return basedOn > 0 && saved.equals(json.writeDraft(draft()));
    }

    /** Begins a translation with the text in the source language. */
    public void copySource() {
        drafting.sourceText(itemId).map(textForms::form).ifPresent(copy -> text = copy);
        changed = true;
    }

    public long getItemId() {
        return itemId;
    }

    /** The revision that the form started from, 0 before the first. */
    public int getRevision() {
        return basedOn;
    }

    public String getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isSource() {
        return source;
    }

    /** Whether the text has not been saved in this language before. */
    public boolean isFresh() {
        return basedOn == 0;
    }

    public TextForm getText() {
        return text;
    }

    public Object getFacts() {
        return facts;
    }

    /** Nothing where the view is asked back after the server has forgotten it: Faces draws it up first, and then says so. */
    public String getFactsFragment() {
        return kind == null ? "" : drafting.factsEditor(kind).fragment();
    }

    /** Whether something typed has not been saved. */
    public boolean isChanged() {
        return changed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    Class<? extends Facts> factsType() {
        return drafting.factsEditor(kind).facts(facts).getClass();
    }

    public Surroundings.Around getAround() {
        return around;
    }
}
