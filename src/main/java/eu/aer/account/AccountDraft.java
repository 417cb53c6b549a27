package eu.aer.account;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.util.regex.Pattern;

/** What an administrator writes down about an account. */
public record AccountDraft(String login, String name, Role role, Language language, Remit remit) {

    public static final int MAX_LENGTH = 200;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    public AccountDraft {
        login = Account.normalised(login);
        name = name.strip();
    }

    /** Somebody who is not limited to anything. */
    public AccountDraft(String login, String name, Role role, Language language) {
        this(login, name, role, language, Remit.EVERYWHERE);
    }

    /** A login is an e-mail address, so that nobody has to invent or to remember one. */
    void requireAddress() {
        if (login.length() > MAX_LENGTH || !ADDRESS.matcher(login).matches()) {
            throw new DomainException("account.loginNotAddress", login);
        }
    }

    void requireName() {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new DomainException("account.nameMissing", MAX_LENGTH);
        }
    }

    /** A translator without a language could write nothing. */
    void requireRemit() {
        if (role == Role.TRANSLATOR && remit.languages().isEmpty()) {
            throw new DomainException("account.languagesMissing");
        }
        if (remit.branches().size() > Remit.MOST_BRANCHES) {
            throw new DomainException("account.branchesTooMany", Remit.MOST_BRANCHES);
        }
    }
}
