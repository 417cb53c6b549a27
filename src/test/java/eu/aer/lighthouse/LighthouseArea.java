package eu.aer.lighthouse;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class LighthouseArea implements AdminArea {

    @Override
    public String label() {
        return "lighthouse.area";
    }

    @Override
    public String path() {
        return "/admin/lighthouse/list";
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_CONTENT;
    }
}
