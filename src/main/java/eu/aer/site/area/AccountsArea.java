package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Accounts in the navigation; the account room lies below and cannot offer the entry itself. */
@ApplicationScoped
public class AccountsArea implements AdminArea {

    @Override
    public String label() {
        return "account.area";
    }

    @Override
    public String path() {
        return "/admin/account/list";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_ACCOUNTS;
    }
}
