package eu.aer.site.web.editor;

import eu.aer.common.DomainException;
import eu.aer.content.Revision;
import eu.aer.content.compare.Merge;
import eu.aer.content.compare.Merging;
import eu.aer.content.drafting.Revisions;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Brings together what two editors made of one text: both are shown, and the second one takes either, part by part. */
@Named
@ViewScoped
public class Reconciling implements Serializable {

    @Inject
    Editor editor;

    @Inject
    Drafting drafting;

    @Inject
    Conflicts conflicts;

    @Inject
    Merging merging;

    @Inject
    Revisions revisions;

    @Inject
    Feedback feedback;

    private Conflict conflict;
    private Map<String, String> choices = new HashMap<>();

    void meet(int number) {
        var saved = revisions
                .find(editor.getItemId(), editor.getLanguage(), number)
                .orElseThrow(() -> new DomainException("content.gone"));
        conflict = conflicts.between(versions(saved), saved);
    }

    private Conflicts.Versions versions(Revision saved) {
        return new Conflicts.Versions(
                editor.getKind(),
                drafting.revision(editor.getItemId(), editor.getLanguage(), editor.getRevision()),
                editor.draft(),
                drafting.revision(editor.getItemId(), editor.getLanguage(), saved.getNumber()));
    }

    /** Saves each part as it was chosen, on top of what the other one saved. Whoever comes in between begins the next conflict. */
    public void save() throws IOException {
        var number = conflict.number();
        // what has been typed since the two were shown counts too
        meet(number);
        var saved =
                revisions.find(editor.getItemId(), editor.getLanguage(), number).orElseThrow();
        var versions = versions(saved);
        var merge = conflicts.merge(versions);
        if (merge.questions().stream().anyMatch(key -> isOpen(choices.get(key)))) {
            feedback.refuse("admin.chooseEach");
            return;
        }
        var type = drafting.item(editor.getItemId()).factsType();
        var merged = merging.result(merge, key -> Merge.Origin.valueOf(choices.get(key)), type);
        clear();
        editor.show(merged, number, versions.theirs());
        editor.saveMerged(number);
    }

    /** A field without a choice is sent as nothing. */
    private static boolean isOpen(String choice) {
        return choice == null || choice.isEmpty();
    }

    public void takeMine() {
        takeAll(Merge.Origin.MINE);
    }

    public void takeTheirs() {
        takeAll(Merge.Origin.THEIRS);
    }

    private void takeAll(Merge.Origin side) {
        conflict.questions().forEach(question -> choices.put(question.key(), side.name()));
    }

    void clear() {
        conflict = null;
        choices = new HashMap<>();
    }

    public Conflict getConflict() {
        return conflict;
    }

    /** By the key of the part: {@code MINE} or {@code THEIRS}. */
    public Map<String, String> getChoices() {
        return choices;
    }
}
