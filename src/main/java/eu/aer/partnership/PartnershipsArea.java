package eu.aer.partnership;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Partnerships in the back office's navigation. */
@ApplicationScoped
public class PartnershipsArea implements AdminArea {

    @Override
    public String label() {
        return "partnership.area";
    }

    @Override
    public String path() {
        return "/admin/partnership/list";
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
