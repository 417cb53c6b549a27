package eu.aer.account.web;

import eu.aer.account.link.Forgetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks for a link by which a forgotten password is replaced; the answer is the same for every address. */
@Named
@RequestScoped
public class LoginForgotten {

    @Inject
    Forgetting forgetting;

    @Inject
    Notices notices;

    private String login;
    private String sent;

    public String ask() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return notices.attempt(() -> forgetting.ask(login, request.getRemoteAddr()))
                ? "/password/forgotten?faces-redirect=true&sent=1"
                : null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Present right after something was asked. */
    public String getSent() {
        return sent;
    }

    public void setSent(String sent) {
        this.sent = sent;
    }
}
