package eu.aer.site.web.editor;

import eu.aer.common.DomainException;
import eu.aer.content.drafting.Presences;
import eu.aer.content.drafting.Presences.Present;
import eu.aer.content.drafting.Revisions;
import eu.aer.content.drafting.SavedRevision;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Who else is at work on the text, and what somebody has saved since it was opened here. */
@Named
@ViewScoped
public class Company implements Serializable {

    @Inject
    Editor editor;

    @Inject
    Reconciling reconciling;

    @Inject
    Presences presences;

    @Inject
    Revisions revisions;

    private List<Present> others = List.of();
    private SavedRevision newer;
    private boolean gone;

    /** Says that the text is open here still; the screen does so every few seconds. */
    public void beat() {
        if (editor.getItemId() == 0) {
            return;
        }
        try {
            others = presences.beat(editor.getItemId(), editor.getLanguage());
            newer = revisions.newest(editor.getItemId(), editor.getLanguage()).orElse(null);
        } catch (DomainException refusal) {
            gone = refusal.code().equals("content.gone");
        }
    }

    /** Shows both texts before the person tries to save. */
    public void compare() throws IOException {
        reconciling.meet(newer.number());
    }

    public List<Present> getOthers() {
        return others;
    }

    /** What somebody has saved since; null when nobody has. */
    public SavedRevision getNewer() {
        return newer != null && newer.number() > editor.getRevision() ? newer : null;
    }

    /** Whether somebody has removed the item for good. */
    public boolean isGone() {
        return gone;
    }
}
