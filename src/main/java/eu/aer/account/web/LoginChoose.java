package eu.aer.account.web;

import eu.aer.account.link.Choosing;
import eu.aer.common.DomainException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** Follows the link of an invitation or of a forgotten password. */
@Named
@ViewScoped
public class LoginChoose implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "account.passwordsDiffer", "choice:repeated",
            "account.passwordIsLogin", "choice:fresh",
            "account.passwordRepeats", "choice:fresh",
            "account.passwordTooShort", "choice:fresh",
            "account.passwordTooLong", "choice:fresh");

    @Inject
    transient Choosing choosing;

    @Inject
    transient Notices notices;

    private String token;
    private Choosing.Offer offer;
    private transient String fresh;
    private transient String repeated;

    public void open() {
        offer = choosing.look(Objects.requireNonNullElse(token, ""));
    }

    public String choose() {
        if (notices.attempt(this::set, FIELDS)) {
            notices.doneBeforeRedirect("account.chosen");
            return "/login?faces-redirect=true";
        }
        open();
        return null;
    }

    private void set() {
        if (!fresh.equals(repeated)) {
            throw new DomainException("account.passwordsDiffer");
        }
        choosing.choose(token, fresh);
    }

    public Choosing.Offer getOffer() {
        return offer;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
