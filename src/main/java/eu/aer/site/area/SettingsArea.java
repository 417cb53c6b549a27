package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The settings of the site in the back office's navigation. */
@ApplicationScoped
public class SettingsArea implements AdminArea {

    @Override
    public String label() {
        return "site.settings";
    }

    @Override
    public String path() {
        return "/admin/setting/edit";
    }

    @Override
    public int order() {
        return 620;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_MENUS;
    }
}
