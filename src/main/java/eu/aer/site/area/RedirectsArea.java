package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Old addresses in the back office's navigation. */
@ApplicationScoped
public class RedirectsArea implements AdminArea {

    @Override
    public String label() {
        return "site.redirects";
    }

    @Override
    public String path() {
        return "/admin/redirect/list";
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }
}
