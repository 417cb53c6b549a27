package eu.aer.site.audit;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The audit list in the back office's navigation. */
@ApplicationScoped
public class AuditArea implements AdminArea {

    @Override
    public String label() {
        return "audit.area";
    }

    @Override
    public String path() {
        return "/admin/audit/list";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Permission permission() {
        return Permission.READ_AUDIT;
    }
}
