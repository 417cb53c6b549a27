package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The first view of the back office in its navigation. */
@ApplicationScoped
public class HomeArea implements AdminArea {

    @Override
    public String label() {
        return "admin.home";
    }

    @Override
    public String path() {
        return "/admin/home";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
