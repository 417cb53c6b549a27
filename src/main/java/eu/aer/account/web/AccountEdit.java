package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.AccountEvent;
import eu.aer.account.Administering;
import eu.aer.account.Role;
import eu.aer.account.factor.FactorReset;
import eu.aer.account.link.Inviting;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.site.web.access.RemitPanel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** One account, or a new one where no id is given. */
@Named
@ViewScoped
public class AccountEdit implements Serializable {

    private static final String LIST = "/admin/account/list?faces-redirect=true";
    private static final Map<String, String> FIELDS = Map.of(
            "account.loginNotAddress", "account:login",
            "account.loginTaken", "account:login",
            "account.nameMissing", "account:name",
            "account.languagesMissing", "account:translates");

    @Inject
    Administering administering;

    @Inject
    Notices notices;

    @Inject
    RemitPanel remitPanel;

    @Inject
    transient Inviting inviting;

    @Inject
    AccountInvitation invitation;

    @Inject
    transient FactorReset factorReset;

    private String asked;
    private Long id;
    private long version;
    private String login;
    private String name;
    private Role role = Role.EDITOR;
    private String language = Language.ENGLISH.code();
    private boolean disabled;
    private boolean invited;
    private boolean factorSet;
    private transient String oneTimePassword;
    private transient List<AccountEvent> history = List.of();

    public void load() throws IOException {
        notices.open(() -> {
            if (asked == null) {
                administering.open();
            } else {
                show(administering.open(number()));
            }
        });
    }

    private long number() {
        if (!asked.matches("\\d{1,18}")) {
            throw new DomainException("account.unknown");
        }
        return Long.parseLong(asked);
    }

    private void show(Account account) {
        id = account.getId();
        version = account.getVersion();
        login = account.getLogin();
        name = account.getName();
        role = account.getRole();
        language = account.getLanguage().code();
        remitPanel.show(account.remit());
        disabled = account.isDisabled();
        invited = account.isInvited();
        factorSet = account.hasSecondFactor();
        history = administering.history(account);
    }

    /** @return the list after a change; the same view, with the password to hand on, after a creation or an error */
    public String save() {
        var draft = draft();
        if (id == null) {
            notices.attempt(() -> tell(administering.create(draft)), FIELDS);
            return null;
        }
        if (!notices.attempt(() -> administering.change(id, version, draft), FIELDS)) {
            return null;
        }
        notices.doneBeforeRedirect("account.saved", name);
        return LIST;
    }

    /** Makes the account and leads to it. */
    public void invite() throws IOException {
        var made = new AtomicReference<Account>();
        if (notices.attempt(() -> made.set(inviting.invite(draft())), FIELDS)) {
            invitation.sent(made.get().getId());
        }
    }

    private AccountDraft draft() {
        return new AccountDraft(login, name, role, Language.of(language), remitPanel.remit());
    }

    public void resetPassword() {
        notices.attempt(() -> tell(administering.resetPassword(id)));
    }

    public void resetFactor() {
        if (notices.attempt(() -> factorReset.reset(id))) {
            notices.done("account.factorResetNow", name);
            show(administering.open(id));
        }
    }

    public void disable() {
        if (notices.attempt(() -> administering.disable(id))) {
            notices.done("account.disabledNow", name);
            show(administering.open(id));
        }
    }

    public void enable() {
        if (notices.attempt(() -> administering.enable(id))) {
            notices.done("account.enabledNow", name);
            show(administering.open(id));
        }
    }

    private void tell(Administering.NewPassword fresh) {
        oneTimePassword = fresh.password();
        show(administering.open(fresh.account().getId()));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }

    /** Shown once, in the answer to the action that made it. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public List<AccountEvent> getHistory() {
        return history;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Whether there is an account that waits for its first password. */
    public boolean isInvited() {
        return invited && !disabled;
    }

    public boolean isFactorSet() {
        return factorSet;
    }

    public Long getId() {
        return id;
    }

    /** The id in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
