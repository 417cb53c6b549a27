package eu.aer.link.web;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Links to other sites in the back office's navigation. */
@ApplicationScoped
public class LinksArea implements AdminArea {

    @Override
    public String label() {
        return "link.area";
    }

    @Override
    public String path() {
        return "/admin/link/list";
    }

    @Override
    public int order() {
        return 285;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_CONTENT;
    }
}
