package eu.aer.newsletter.web;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** Subscribers in the back office's navigation. */
@ApplicationScoped
public class SubscribersArea implements AdminArea {

    @Override
    public String label() {
        return "newsletter.area";
    }

    @Override
    public String path() {
        return "/admin/newsletter/list";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Permission permission() {
        return Permission.READ_SUBSCRIBERS;
    }
}
