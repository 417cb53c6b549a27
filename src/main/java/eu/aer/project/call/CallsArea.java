package eu.aer.project.call;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls for partners in the back office's navigation. */
@ApplicationScoped
public class CallsArea implements AdminArea {

    @Override
    public String label() {
        return "call.area";
    }

    @Override
    public String path() {
        return "/admin/call/list";
    }

    @Override
    public int order() {
        return 225;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
