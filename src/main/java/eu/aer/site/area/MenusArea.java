package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The menus in the back office's navigation. */
@ApplicationScoped
public class MenusArea implements AdminArea {

    @Override
    public String label() {
        return "site.menus";
    }

    @Override
    public String path() {
        return "/admin/menu/list";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }
}
