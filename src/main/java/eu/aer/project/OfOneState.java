package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.site.Resolution;
import eu.aer.site.Routes;
import eu.aer.site.Section;
import jakarta.inject.Inject;

/** A page that lists the projects of one state. The address of a project below it leads to the project's own, for good. */
abstract class OfOneState implements Section {

    @Inject
    Routes routes;

    @Override
    public Resolution resolve(Language language, String rest) {
        return routes.findSection(ProjectsSection.KEY, language)
                .flatMap(home -> routes.find(language, home.path() + "/" + rest))
                .filter(place -> place.target().view().equals(ProjectsSection.ITEM_VIEW))
                .<Resolution>map(place -> new Resolution.Moved(place.location()))
                .orElseGet(Resolution.NotFound::new);
    }
}
