package eu.aer.account.web;

import eu.aer.account.Account;
import eu.aer.account.AccountTables;
import eu.aer.account.AccountTables.Order;
import eu.aer.site.web.list.OrderedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** All accounts, the active ones first; {@code ?words=} searches. */
@Named
@ViewScoped
public class AccountList implements Serializable {

    private static final Map<String, Order> ORDERS = Map.of(
            "name", Order.NAME,
            "login", Order.LOGIN,
            "role", Order.ROLE,
            "language", Order.LANGUAGE,
            "disabled", Order.STATE);

    @Inject
    transient AccountTables tables;

    @Inject
    transient Notices notices;

    private final Page accounts = new Page();
    private String words = "";

    public void load() throws IOException {
        notices.open(accounts::recount);
    }

    public OrderedRows<Account, Order> getAccounts() {
        return accounts;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    private class Page extends OrderedRows<Account, Order> {

        Page() {
            super(ORDERS, Order.STATE, false);
        }

        @Override
        protected int count() {
            return tables.count(words);
        }

        @Override
        protected List<Account> page(Order order, boolean descending, int first, int size) {
            return tables.page(words, order, descending, first, size);
        }

        @Override
        protected Object key(Account account) {
            return account.getId();
        }
    }
}
