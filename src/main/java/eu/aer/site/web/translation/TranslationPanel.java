package eu.aer.site.web.translation;

import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.drafting.Revisions;
import eu.aer.content.translating.Lineage;
import eu.aer.content.translating.Translating;
import eu.aer.site.web.editor.Editor;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.history.Comparing;
import eu.aer.site.web.history.Difference;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Above the form of a translation: what it was made from, and what has changed in its source since. */
@Named
@ViewScoped
public class TranslationPanel implements Serializable {

    @Inject
    Editor editor;

    @Inject
    transient Translating translating;

    @Inject
    transient Contents contents;

    @Inject
    transient Revisions revisions;

    @Inject
    transient Comparing comparing;

    @Inject
    transient ContentJson json;

    @Inject
    transient Feedback feedback;

    private Lineage lineage;
    private List<Difference> differences = List.of();

    /** Reads anew before it is drawn. */
    public void load() {
        var now = editor.getItemId() == 0 || editor.isSource()
                ? null
                : translating.lineage(editor.getItemId(), editor.getLanguage()).orElse(null);
        if (now == null || !now.equals(lineage)) {
            lineage = now;
            differences = now != null && now.isOutdated()
                    ? comparing.between(draft(now.from()), draft(now.live()), editor.getKind())
                    : List.of();
        }
    }

    private Draft draft(int number) {
        var item = contents.get(editor.getItemId());
        return revisions
                .find(item.getId(), lineage.source(), number)
                .map(revision -> json.readDraft(revision.getDraft(), item.factsType()))
                .orElseThrow(IllegalStateException::new);
    }

    public void confirm() {
        if (feedback.attempt(() -> translating.confirm(editor.getItemId(), editor.getLanguage(), lineage.live()))) {
            feedback.done("translation.confirmed", lineage.source().ownName());
        }
    }

    /** Null for the source itself and for what has not been saved yet. */
    public Lineage getLineage() {
        return lineage;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
