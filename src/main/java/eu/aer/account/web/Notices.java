package eu.aer.account.web;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;

/** What a view tells the person after an action. */
@ApplicationScoped
public class Notices {

    @Inject
    Texts texts;

    /** @return whether the activity did what was asked; if not, its sentence stands on the view */
    public boolean attempt(Runnable activity) {
        try {
            activity.run();
            return true;
        } catch (DomainException refusal) {
            add(FacesMessage.SEVERITY_ERROR, refusal.code(), refusal.arguments().toArray());
            return false;
        }
    }

    /** Opens a view; what the person may not see is answered 403, and what does not exist 404. */
    public void open(Runnable look) throws IOException {
        try {
            look.run();
        } catch (DomainException refusal) {
            var faces = FacesContext.getCurrentInstance();
            var forbidden = refusal.code().equals("account.forbidden");
            faces.getExternalContext().responseSendError(forbidden ? SC_FORBIDDEN : SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** For the view that the person is sent to next. */
    public void doneBeforeRedirect(String key, Object... arguments) {
        done(key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Beside a field. */
    public void errorAt(String clientId, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private void add(Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(severity, texts.get(faces.getViewRoot().getLocale(), key, arguments), null));
    }
}
