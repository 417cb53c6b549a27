package eu.aer.project;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Projects in the back office's navigation. */
@ApplicationScoped
public class ProjectsArea implements AdminArea {

    @Override
    public String label() {
        return "project.area";
    }

    @Override
    public String path() {
        return "/admin/project/list";
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }
}
