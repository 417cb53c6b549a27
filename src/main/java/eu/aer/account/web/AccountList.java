package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.Administering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** All accounts; a few dozen at most, so they are shown at once. */
@Named
@RequestScoped
public class AccountList {

    @Inject
    Administering administering;

    @Inject
    Notices notices;

    private List<Account> accounts = List.of();

    public void load() throws IOException {
        notices.open(() -> accounts = administering.list());
    }

    public List<Account> getAccounts() {
        return accounts;
    }
}
