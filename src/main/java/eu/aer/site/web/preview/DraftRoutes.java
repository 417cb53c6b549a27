package eu.aer.site.web.preview;

import eu.aer.content.Shown;
import eu.aer.site.Route;
import eu.aer.site.Routes;
import eu.aer.site.Sectioned;
import eu.aer.site.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a draft would be shown if it were live. */
@ApplicationScoped
public class DraftRoutes {

    @Inject
    Sections sections;

    @Inject
    Routes routes;

    /** None for what no feature of this installation shows. */
    Optional<Route> of(Shown draft) {
        return view(draft).map(view -> {
            var language = draft.language();
            var path = routes.find(draft.id(), language)
                    .map(Routes.Place::location)
                    .orElse("/" + language);
            return new Route(draft.id(), language, path, view, true);
        });
    }

    private Optional<String> view(Shown draft) {
        return draft.facts() instanceof Sectioned page
                ? sections.find(page.section()).map(section -> section.view())
                : sections.homeOf(draft.kind())
                        .flatMap(section -> section.homeOf())
                        .map(items -> items.view());
    }
}
