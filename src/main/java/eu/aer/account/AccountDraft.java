package eu.aer.account;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.util.regex.Pattern;

/** What an administrator writes down about an account. */
public record AccountDraft(String login, String name, Role role, Language language) {

    public static final int MAX_LENGTH = 200;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    public AccountDraft {
        login = Account.normalised(login);
        name = name.strip();
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
}
