package eu.aer.account.web;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import eu.aer.account.ForbiddenException;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What a view tells the person after an action. */
@ApplicationScoped
public class Notices {

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    /** @return whether the activity did what was asked; if not, its sentence stands on the view */
    public boolean attempt(Runnable activity) {
        return attempt(activity, Map.of());
    }

    /**
     * @param fields the client id of the field that each code of a refusal concerns: its sentence stands beside it
     * @return whether the activity did what was asked
     */
    public boolean attempt(Runnable activity, Map<String, String> fields) {
        try {
            activity.run();
            return true;
        } catch (DomainException refusal) {
            refuse(refusal, Optional.ofNullable(fields.get(refusal.code())));
            return false;
        }
    }

    private void refuse(DomainException refusal, Optional<String> field) {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        field.map(view::findComponent).map(UIInput.class::cast).ifPresent(input -> input.setValid(false));
        field.ifPresent(found -> FacesContext.getCurrentInstance().validationFailed());
        add(
                field.orElse(null),
                FacesMessage.SEVERITY_ERROR,
                refusal.code(),
                refusal.arguments().toArray());
    }

    /** Opens a view; what the person may not see is answered 403, and what does not exist 404. */
    public void open(Runnable look) throws IOException {
        // the view says its language only when it is drawn, and what is read before that names things already
        FacesContext.getCurrentInstance().getViewRoot().setLocale(user.getLocale());
        try {
            look.run();
        } catch (DomainException refusal) {
            var faces = FacesContext.getCurrentInstance();
            var forbidden = refusal instanceof ForbiddenException;
            faces.getExternalContext().responseSendError(forbidden ? SC_FORBIDDEN : SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public void error(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Something that was asked for and is not done. */
    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** For the view that the person is sent to next. */
    public void doneBeforeRedirect(String key, Object... arguments) {
        done(key, arguments);
        keep();
    }

    /** The sentences of this request are told on the view that the person is sent to. */
    public void keep() {
        KeptNotices.keep();
    }

    /** Beside a field. */
    public void errorAt(String clientId, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private void add(String clientId, Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                clientId,
                new FacesMessage(severity, texts.get(faces.getViewRoot().getLocale(), key, arguments), null));
    }
}
