package eu.aer.account.web;

import eu.aer.account.AccountTables;
import eu.aer.account.Administering;
import eu.aer.account.link.Inviting;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** One action on all accounts that somebody has ticked. */
@Named
@ViewScoped
public class AccountBulk extends NamedBulk {

    @Inject
    AccountTables tables;

    @Inject
    Administering administering;

    @Inject
    Inviting inviting;

    public AccountBulk() {
        super("account.bulk");
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        return tables.names(ids);
    }

    @Override
    protected void perform(String action, long id) {
        switch (action) {
            case "disable" -> administering.disable(id);
            case "enable" -> administering.enable(id);
            case "invite" -> inviting.again(id);
            default -> throw new IllegalStateException(action);
        }
    }
}
