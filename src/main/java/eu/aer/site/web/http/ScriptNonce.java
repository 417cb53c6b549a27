package eu.aer.site.web.http;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 400 to a form of the back office that does not bring back the nonce of its page, where PrimeFaces would fail with 500 and a
 * stack trace. Its script adds the nonce; a form that must work without script holds it in a field.
 */
public class ScriptNonce implements PhaseListener {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getViewRoot() != null && faces.isPostback() && !isBroughtBack(faces)) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
        }
    }

    private static boolean isBroughtBack(FacesContext faces) {
        var expected = faces.getViewRoot().getViewMap().get(NONCE);
        return expected == null
                || expected.equals(
                        faces.getExternalContext().getRequestParameterMap().get(NONCE));
    }
}
