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
    private String refusal;

    /** Says that the text is open here still; the screen does so every few seconds. */
    public void beat() {
        if (editor.getItemId() == 0) {
            return;
        }
        try {
            others = presences.beat(editor.getItemId(), editor.getLanguage());
            refusal = null;
            newer = revisions.newest(editor.getItemId(), editor.getLanguage()).orElse(null);
        } catch (DomainException refused) {
            refusal = refused.code().equals("content.gone") ? "content.gone" : "admin.mayNotAnyMore";
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

    /**
     * Why the text cannot be saved here any more: somebody has removed the item for good, or has taken from the person what is needed
     * to write it. Null while it can.
     */
    public String getRefusal() {
        return refusal;
    }
}
