package eu.aer.project.web.call;

import eu.aer.project.call.PartnerSearchSection;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the partner search is. */
@Named
@RequestScoped
public class CallAddresses {

    @Inject
    Routes routes;

    @Inject
    SiteView site;

    /** The page that lists the calls; empty while no page does. */
    public String getList() {
        return routes.findSection(PartnerSearchSection.KEY, site.getLanguage())
                .map(Routes.Place::location)
                .orElse("");
    }
}
