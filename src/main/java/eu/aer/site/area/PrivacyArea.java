package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Personal data in the back office's navigation. */
@ApplicationScoped
public class PrivacyArea implements AdminArea {

    @Override
    public String label() {
        return "privacy.area";
    }

    @Override
    public String path() {
        return "/admin/privacy/person";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Permission permission() {
        return Permission.PROTECT_DATA;
    }
}
