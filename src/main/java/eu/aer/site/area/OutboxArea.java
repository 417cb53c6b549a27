package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The outbox in the navigation; the mail room lies below and cannot offer the entry itself. */
@ApplicationScoped
public class OutboxArea implements AdminArea {

    @Override
    public String label() {
        return "mail.area";
    }

    @Override
    public String path() {
        return "/admin/mail/list";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Permission permission() {
        return Permission.READ_OUTBOX;
    }
}
