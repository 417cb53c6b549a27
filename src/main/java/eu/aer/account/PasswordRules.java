package eu.aer.account;

import eu.aer.common.DomainException;

/** What a password must be: long, and not the login. Nothing about kinds of characters, as NIST SP 800-63B advises. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    /** So that hashing what somebody sends cannot be made expensive. */
    public static final int MAX_LENGTH = 200;

    private static final int MIN_DIFFERENT = 4;

    private PasswordRules() {}

    /** @throws DomainException a sentence on the first rule that is broken */
    public static void check(String password, Account account) {
        checkLength(password);
        if (Account.normalised(password).equals(account.getLogin())) {
            throw new DomainException("account.passwordIsLogin");
        }
        if (password.codePoints().distinct().count() < MIN_DIFFERENT) {
            throw new DomainException("account.passwordRepeats");
        }
    }

    static void checkLength(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || password.isBlank()) {
            throw new DomainException("account.passwordTooShort", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw new DomainException("account.passwordTooLong", MAX_LENGTH);
        }
    }
}
