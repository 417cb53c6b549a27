package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.AccountTables;
import eu.aer.account.Permission;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The accounts for a spreadsheet. */
@ApplicationScoped
public class AccountSheet implements Sheet<Account> {

    @Inject
    AccountTables tables;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "account";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_ACCOUNTS;
    }

    @Override
    public Stream<String> head() {
        return words.texts("account.name", "account.login", "account.role", "account.listLanguage", "account.state");
    }

    @Override
    public List<Account> part(UnaryOperator<String> asked, Account last, int done) {
        return tables.page(SheetWords.given(asked.apply("words")), AccountTables.Order.LOGIN, false, done, PART);
    }

    @Override
    public Stream<?> cells(Account account) {
        return Stream.of(
                account.getName(),
                account.getLogin(),
                words.text("account.role." + account.getRole()),
                account.getLanguage().ownName(),
                words.text("account.state." + state(account)));
    }

    private static String state(Account account) {
        if (account.isDisabled()) {
            return "disabled";
        }
        return account.isPasswordChangeDue() ? "changeDue" : "active";
    }
}
