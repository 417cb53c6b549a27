package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Pictures and documents in the back office's navigation. */
@ApplicationScoped
public class MediaArea implements AdminArea {

    @Override
    public String label() {
        return "media.area";
    }

    @Override
    public String path() {
        return "/admin/media/list";
    }

    @Override
    public int order() {
        return 280;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
