package eu.aer.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences for the view that the person is sent to next. Kept in the session, because the flash of Faces ends its cookie only when
 * the answer is on its way, and warns each time that it cannot.
 */
public class KeptNotices implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String KEPT = KeptNotices.class.getName();

    /** Keeps what this request has to say, which is about to be redirected. */
    static void keep() {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getSessionMap().put(KEPT, new ArrayList<>(faces.getMessageList(null)));
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getViewRoot() != null && isTold(faces.getViewRoot().getViewId())) {
            tell(faces);
        }
    }

    /** The back office, and the way into it. */
    private static boolean isTold(String view) {
        return view.startsWith("/admin/") || view.equals("/login.xhtml");
    }

    @SuppressWarnings("unchecked") // nobody else uses this key
    private static void tell(FacesContext faces) {
        var kept =
                (List<FacesMessage>) faces.getExternalContext().getSessionMap().remove(KEPT);
        if (kept != null) {
            kept.forEach(message -> faces.addMessage(null, message));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
