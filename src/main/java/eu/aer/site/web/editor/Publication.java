package eu.aer.site.web.editor;

import eu.aer.content.Publishing;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.gate.GatePanel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** Whether the public sees the text that is being written. */
@Named
@ViewScoped
public class Publication implements Serializable {

    @Inject
    Editor editor;

    @Inject
    GatePanel gate;

    @Inject
    transient Publishing publishing;

    @Inject
    transient Feedback feedback;

    /** Saves what has been typed and shows it to the public, unless the gate has something to say. */
    public void publish() throws IOException {
        editor.afterSaving(
                "admin.published",
                () -> {
                    gate.pass(editor.getItemId(), editor.getLanguage());
                    publishing.publish(editor.getItemId(), editor.getLanguage(), editor.getRevision());
                },
                Map.of());
    }

    public void unpublish() {
        if (feedback.attempt(() -> publishing.unpublish(editor.getItemId(), editor.getLanguage()))) {
            feedback.done("admin.unpublished");
        }
        editor.refresh();
    }
}
