package eu.aer.page;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The page tree in the back office's navigation. */
@ApplicationScoped
public class PagesArea implements AdminArea {

    @Override
    public String label() {
        return "page.area";
    }

    @Override
    public String path() {
        return "/admin/page/tree";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
