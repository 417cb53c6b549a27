package eu.aer.page.web;

import eu.aer.page.Pages;
import eu.aer.site.PerGeneration;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages below the one shown. */
@Named
@RequestScoped
public class PageIndex {

    @Inject
    Pages pages;

    @Inject
    PerGeneration reading;

    @Inject
    SiteView site;

    private List<Pages.ChildPage> children;

    @PostConstruct
    void read() {
        var page = site.getItemId();
        children = reading.once("children", page, site.getLanguage(), () -> pages.children(page, site.getLanguage()));
    }

    public List<Pages.ChildPage> getChildren() {
        return children;
    }
}
