package eu.aer.account.factor;

import eu.aer.account.Account;
import eu.aer.account.Role;

/** What the site asks of all who sign in. */
public interface FactorRule {

    /** Whether administrators must have a second factor. */
    boolean isRequired();

    default boolean concerns(Account account) {
        return account.getRole() == Role.ADMINISTRATOR && isRequired();
    }

    /** Whether the account must set one up before anything else. */
    default boolean isDue(Account account) {
        return !account.hasSecondFactor() && concerns(account);
    }
}
