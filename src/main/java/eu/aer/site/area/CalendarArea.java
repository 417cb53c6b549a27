package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The calendar of what is due in the back office's navigation. */
@ApplicationScoped
public class CalendarArea implements AdminArea {

    @Override
    public String label() {
        return "site.calendar";
    }

    @Override
    public String path() {
        return "/admin/calendar/list";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
