package eu.aer.site.web.redirect;

import eu.aer.site.Routes;
import eu.aer.site.redirect.RedirectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where redirects lead at this moment; from memory. */
@Named
@ApplicationScoped
public class RedirectTargets {

    @Inject
    Routes routes;

    /** Empty while what it leads to is not live. */
    public String location(RedirectRow row) {
        return row.itemId() == null
                ? row.url()
                : routes.find(row.itemId(), row.language())
                        .map(Routes.Place::location)
                        .orElse("");
    }
}
