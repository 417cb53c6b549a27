package eu.aer.site.web.http;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces out of public views: it would make a session for its script nonce. They have none of its components and a policy
 * of their own, see {@link AnswerHeaders}.
 */
public class PublicViews implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var view = faces.getExternalContext().getRequestServletPath();
        if (!AnswerHeaders.isBackOffice(view)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
