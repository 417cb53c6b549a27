package eu.aer.account;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;

/** Somebody who may sign in. The login is an e-mail address or a short name, unique without regard to case. */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    /** The name of somebody whose data has been erased, in every language. */
    static final String ANONYMOUS = "–";

    @NotBlank
    @Size(max = 200)
    private String login;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    private String passwordHash;

    private boolean passwordChangeDue;

    private boolean invited;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Role role;

    @NotNull
    private Language language;

    @NotNull
    private String languages = "";

    @NotNull
    private String branches = "";

    private boolean disabled;

    private String factorKey;

    /** Up to which of the app's codes each is used up. */
    private long factorStep;

    @NotNull
    private Instant createdAt;

    protected Account() {}

    public Account(String login, String name, Role role, Language language, Instant now) {
        this.login = normalised(login);
        this.name = name;
        this.role = role;
        this.language = language;
        this.createdAt = now;
    }

    /** The form in which logins are stored and compared. */
    public static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** @param changeDue whether it is a password that somebody else knows, so that the next sign-in must replace it */
    public void setPassword(String hash, boolean changeDue) {
        this.passwordHash = hash;
        this.passwordChangeDue = changeDue;
        this.invited = false;
    }

    /** @param unmatched the hash of no password: there is none until the person chooses one */
    void awaitPassword(String unmatched) {
        this.passwordHash = unmatched;
        this.invited = true;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void become(Role role) {
        this.role = role;
    }

    /** To what the account is limited; what means nothing to its role is left out. */
    public void limit(Remit remit) {
        var own = remit.in(role);
        languages = Remit.text(own.languages());
        branches = Remit.text(own.branches());
    }

    public Remit remit() {
        return Remit.of(languages, branches);
    }

    /**
     * Each sign-in asks for a code from now on.
     *
     * @param sealedKey encrypted, because it makes codes
     * @param step of the code by which the person has proven to have the key
     */
    public void setSecondFactor(String sealedKey, long step) {
        factorKey = sealedKey;
        factorStep = step;
    }

    public void dropSecondFactor() {
        factorKey = null;
    }

    public boolean hasSecondFactor() {
        return factorKey != null;
    }

    /** The language of the back office for this person. */
    public void speak(Language language) {
        this.language = language;
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    /** Takes the person out; what was written under this account keeps an author without a name. */
    void anonymise() {
        login = "erased-" + getId();
        name = ANONYMOUS;
        dropSecondFactor();
    }

    /** Whether the account may do this somewhere; where, the room of content knows. */
    public boolean may(Permission permission) {
        return !disabled && role.may(permission) && (branches.isEmpty() || permission.concernsItems());
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Encrypted; null without a second factor. */
    public String getFactorKey() {
        return factorKey;
    }

    public boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    /** Whether nobody has chosen or been given a password yet. */
    public boolean isInvited() {
        return invited;
    }

    public Role getRole() {
        return role;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
