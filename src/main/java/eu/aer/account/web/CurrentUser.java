package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.Role;
import eu.aer.account.factor.FactorRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The person signed in, looked up once for each request; for views: {@code #{currentUser.may('EDIT_MENUS')}}. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    CurrentAccount current;

    @Inject
    HttpServletRequest request;

    @Inject
    AccountSession session;

    @Inject
    FactorRule rule;

    private Optional<Account> account;

    @PostConstruct
    void load() {
        account = current.find();
    }

    /** After a sign-in or a change of the account in this request. */
    void reload() {
        load();
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    public boolean isPasswordChangeDue() {
        return account.filter(Account::isPasswordChangeDue).isPresent();
    }

    public boolean isFactorDue() {
        return account.filter(rule::isDue).isPresent();
    }

    public boolean isFactorSet() {
        return account.filter(Account::hasSecondFactor).isPresent();
    }

    /** Whether the person is signed in and has nothing to do before anything else. */
    public boolean isAtWork() {
        return isSignedIn() && !isPasswordChangeDue() && !isFactorDue();
    }

    public String getLogin() {
        return account.map(Account::getLogin).orElse("");
    }

    public String getName() {
        return account.map(Account::getName).orElse("");
    }

    /** The language of the back office for this person; before sign-in the one that the browser asks for. */
    public Locale getLocale() {
        var faces = FacesContext.getCurrentInstance();
        return account.map(known -> known.getLanguage().locale())
                .orElseGet(() -> faces.getApplication().getViewHandler().calculateLocale(faces));
    }

    /** Whether the person does not know yet that the role is another one by now. */
    public boolean isRoleChanged() {
        return account.filter(known -> !session.isRoleTold(request, known)).isPresent();
    }

    /** The role, to be shown to the person now. */
    public Role tellRole() {
        session.tellRole(request, account.orElseThrow());
        return account.get().getRole();
    }

    public boolean may(Permission permission) {
        return account.filter(known -> known.may(permission)).isPresent();
    }
}
