package eu.aer.account.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.factor.FactorKey;
import eu.aer.account.factor.FactorRule;
import eu.aer.account.factor.SecondFactor;
import eu.aer.account.factor.SecondFactor.Proof;
import eu.aer.common.Configuration;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Somebody's own second factor. */
@Named
@ViewScoped
public class AccountFactor implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("account.oldPasswordWrong", "factor:old", "account.codeWrong", "factor:code");

    @Inject
    transient SecondFactor factor;

    @Inject
    transient FactorRule rule;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient AccountSession session;

    @Inject
    transient Configuration configuration;

    @Inject
    transient Notices notices;

    /** Kept while the view is open, so that a mistyped code does not ask for another picture to be read. */
    private final FactorKey key = FactorKey.random();

    private transient List<String> recovery = List.of();
    private transient String password;
    private transient String code;

    public void setUp() {
        if (notices.attempt(() -> recovery = factor.setUp(key, proof()), FIELDS)) {
            goOn();
            notices.done("account.factorSet");
        }
    }

    public void renew() {
        if (notices.attempt(() -> recovery = factor.renewRecovery(proof()), FIELDS)) {
            notices.done("account.recoveryRenewed");
        }
    }

    public void remove() throws IOException {
        if (notices.attempt(() -> factor.remove(proof()), FIELDS)) {
            goOn();
            notices.doneBeforeRedirect("account.factorRemoved");
            external().redirect(AccountGate.OWN_ACCOUNT);
        }
    }

    /** The session in which it was changed is the only one that stays. */
    private void goOn() {
        request().changeSessionId();
        session.begin(request(), current.find().orElseThrow());
        user.reload();
    }

    private Proof proof() {
        return new Proof(password, code, request().getRemoteAddr());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public boolean isRequired() {
        return current.find().filter(rule::concerns).isPresent();
    }

    /** For whoever cannot let the app read the picture. */
    public String getKey() {
        return key.grouped();
    }

    public QrPicture getPicture() {
        return QrPicture.of(key.address(configuration.baseUrl().getHost(), user.getLogin()));
    }

    /** Shown once, in the answer to the action that made them. */
    public List<String> getRecovery() {
        return recovery;
    }

    /** A line for each. */
    public String getRecoveryText() {
        return String.join("\n", recovery);
    }

    public int getRecoveryLeft() {
        return factor.recoveryLeft();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
