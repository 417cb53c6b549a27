package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.factor.SecondStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;

/** The second step of signing in. */
@Named
@RequestScoped
public class LoginCode {

    static final String PATH = "/password/code";

    private static final Map<String, String> FIELDS = Map.of("account.codeWrong", "step:code");

    @Inject
    HalfSignIn half;

    @Inject
    SecondStep step;

    @Inject
    Entrance entrance;

    @Inject
    Notices notices;

    private String code;

    /** Without a first step that still holds, sign-in begins anew. */
    public void open() throws IOException {
        if (half.account().isEmpty()) {
            startAnew();
        }
    }

    public void complete() throws IOException {
        var account = half.account();
        if (account.isEmpty()) {
            startAnew();
        } else {
            complete(account.get());
        }
    }

    private void complete(Account account) throws IOException {
        var client = ((HttpServletRequest) external().getRequest()).getRemoteAddr();
        if (notices.attempt(() -> step.complete(account, code, client), FIELDS)) {
            var remember = half.isRemember();
            var to = half.getTo();
            half.end();
            entrance.admit(account, remember, to);
        }
    }

    private void startAnew() throws IOException {
        notices.warn("account.codeLate");
        notices.keep();
        external().redirect(SignInAddress.PATH);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
