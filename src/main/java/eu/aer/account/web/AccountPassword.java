package eu.aer.account.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.OwnAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody's own account: password and language. */
@Named
@RequestScoped
public class AccountPassword {

    private static final Map<String, String> FIELDS = Map.of(
            "account.passwordsDiffer", "passwords:repeated",
            "account.oldPasswordWrong", "passwords:old",
            "account.passwordSame", "passwords:fresh",
            "account.passwordIsLogin", "passwords:fresh",
            "account.passwordRepeats", "passwords:fresh",
            "account.passwordTooShort", "passwords:fresh",
            "account.passwordTooLong", "passwords:fresh");

    @Inject
    OwnAccount own;

    @Inject
    CurrentAccount current;

    @Inject
    CurrentUser user;

    @Inject
    AccountSession session;

    @Inject
    Notices notices;

    private String old;
    private String fresh;
    private String repeated;
    private String language;

    @PostConstruct
    void load() {
        language = user.getLocale().getLanguage();
    }

    public void change() throws IOException {
        var request = (HttpServletRequest) external().getRequest();
        var due = user.isPasswordChangeDue();
        if (!notices.attempt(() -> change(request), FIELDS)) {
            return;
        }
        request.changeSessionId();
        session.begin(request, current.find().orElseThrow());
        notices.doneBeforeRedirect("account.passwordChanged");
        external().redirect(due ? Entrance.BACK_OFFICE : AccountGate.OWN_ACCOUNT);
    }

    private void change(HttpServletRequest request) {
        if (!fresh.equals(repeated)) {
            throw new DomainException("account.passwordsDiffer");
        }
        own.changePassword(old, fresh, request.getRemoteAddr());
    }

    public void speak() throws IOException {
        own.speak(Language.of(language));
        user.reload();
        FacesContext.getCurrentInstance().getViewRoot().setLocale(user.getLocale());
        notices.doneBeforeRedirect("account.languageSaved");
        external().redirect(AccountGate.OWN_ACCOUNT);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
