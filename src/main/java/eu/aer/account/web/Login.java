package eu.aer.account.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.SignIn;
import eu.aer.account.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The sign-in view. */
@Named
@RequestScoped
public class Login {

    static final String DISABLED = "disabled";
    static final String PASSWORD_CHANGED = "password";

    @Inject
    SignIn signIn;

    @Inject
    CurrentAccount current;

    @Inject
    Entrance entrance;

    @Inject
    HalfSignIn half;

    @Inject
    Throttle throttle;

    @Inject
    Notices notices;

    private String login;
    private String password;
    private boolean remember;
    private String to;
    private String signedOut;
    private String ended;

    /** Whoever is signed in already has no business here. */
    public void open() throws IOException {
        if (current.find().isPresent()) {
            external().redirect(Entrance.target(to));
        } else if (signedOut != null) {
            notices.done("account.signedOut");
        } else if (DISABLED.equals(ended)) {
            notices.warn("account.endedDisabled");
        } else if (PASSWORD_CHANGED.equals(ended)) {
            notices.warn("account.endedPassword");
        }
    }

    public void signIn() throws IOException {
        var request = (HttpServletRequest) external().getRequest();
        var proven = signIn.attempt(login, password, request.getRemoteAddr());
        if (proven.isEmpty()) {
            explain(request.getRemoteAddr());
        } else if (proven.get().hasSecondFactor()) {
            half.begin(request, proven.get(), remember, to);
            external().redirect(LoginCode.PATH);
        } else {
            entrance.admit(proven.get(), remember, to);
        }
    }

    private void explain(String client) {
        throttle.waiting(login, client)
                .ifPresentOrElse(
                        wait -> notices.error(
                                "account.tooManyAttempts", wait.plusSeconds(59).toMinutes()),
                        () -> notices.error("account.signInFailed"));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }

    /** Present, without a value, right after a sign-out. */
    public String getSignedOut() {
        return signedOut;
    }

    public void setSignedOut(String signedOut) {
        this.signedOut = signedOut;
    }

    /** Why a session has ended by itself. */
    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
