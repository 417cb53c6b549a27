package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The guide for editors in the back office's navigation. */
@ApplicationScoped
public class GuideArea implements AdminArea {

    @Override
    public String label() {
        return "guide.area";
    }

    @Override
    public String path() {
        return "/admin/guide";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
