package eu.aer.site.area;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** The translations board in the back office's navigation. */
@ApplicationScoped
public class TranslationsArea implements AdminArea {

    @Override
    public String label() {
        return "translation.area";
    }

    @Override
    public String path() {
        return "/admin/translation/board";
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
