package eu.aer.account.web;

import eu.aer.account.Accounts;
import eu.aer.account.Permission;
import eu.aer.site.FindSource;
import eu.aer.site.find.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** People who work here, by their names and logins. */
@ApplicationScoped
public class PersonFinds implements FindSource {

    @Inject
    Accounts accounts;

    @Override
    public Permission permission() {
        return Permission.MANAGE_ACCOUNTS;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        return accounts.list().stream()
                .filter(account -> Finding.contains(account.getName() + " " + account.getLogin(), words))
                .limit(most)
                .map(account -> new Found(
                        "account.area",
                        account.getName(),
                        "",
                        account.getLogin(),
                        "/admin/account/edit?id=" + account.getId()))
                .toList();
    }
}
