package eu.aer.account.web;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import eu.aer.account.CurrentAccount;
import eu.aer.account.SignInCredential;
import eu.aer.account.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in view. */
@Named
@RequestScoped
public class Login {

    static final String BACK_OFFICE = "/admin";

    static final String DISABLED = "disabled";
    static final String PASSWORD_CHANGED = "password";

    @Inject
    SecurityContext security;

    @Inject
    CurrentAccount current;

    @Inject
    AccountSession session;

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
            external().redirect(target());
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
        var typed = new SignInCredential(login, password, request.getRemoteAddr());
        var status = security.authenticate(
                request,
                (HttpServletResponse) external().getResponse(),
                withParams().credential(typed).newAuthentication(true).rememberMe(remember));
        if (status == SUCCESS) {
            session.begin(request, current.find().orElseThrow());
            external().redirect(target());
        } else {
            explain(typed);
        }
    }

    private void explain(SignInCredential typed) {
        throttle.waiting(typed.login(), typed.client())
                .ifPresentOrElse(
                        wait -> notices.error(
                                "account.tooManyAttempts", wait.plusSeconds(59).toMinutes()),
                        () -> notices.error("account.signInFailed"));
    }

    private String target() {
        return LocalPath.of(to).map(LocalPath::value).orElse(BACK_OFFICE);
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
