package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The trash in the back office's navigation, after all kinds of content. */
@ApplicationScoped
public class TrashArea implements AdminArea {

    @Override
    public String label() {
        return "site.trash";
    }

    @Override
    public String path() {
        return "/admin/trash/list";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
