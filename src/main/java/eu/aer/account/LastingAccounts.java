package eu.aer.account;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Accounts and what only they use. */
@ApplicationScoped
public class LastingAccounts implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("account.lasting.account", Set.of("account", "account_recovery_code", "first_administrator")));
    }
}
