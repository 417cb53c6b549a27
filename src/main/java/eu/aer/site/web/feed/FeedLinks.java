package eu.aer.site.web.feed;

import eu.aer.site.Routes;
import eu.aer.site.Section;
import eu.aer.site.feed.Feeds;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The feeds that a page tells of. */
@Named("feeds")
@RequestScoped
public class FeedLinks {

    @Inject
    Feeds feeds;

    @Inject
    Routes routes;

    @Inject
    SiteView site;

    /** Of the whole site, in the language of the page. */
    public String getAll() {
        return site.getHome() + "/feed.atom";
    }

    /** Of the page itself; empty where it has none. */
    public String getOwn() {
        return routes.find(site.getItemId(), site.getLanguage())
                .filter(page -> page.target()
                        .section()
                        .map(Section::key)
                        .filter(feeds::has)
                        .isPresent())
                .map(page -> page.branch() + "/feed.atom")
                .orElse("");
    }
}
