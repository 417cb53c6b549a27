package eu.aer.site.web.preview;

import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.content.slug.Placements;
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

    @Inject
    Contents contents;

    @Inject
    Placements placements;

    /** None for what no feature of this installation shows. */
    Optional<Route> of(Shown draft) {
        return view(draft).map(view -> {
            var language = draft.language();
            var path = routes.find(draft.id(), language)
                    .map(Routes.Place::location)
                    .orElseGet(() -> above(draft) + "/" + draft.text().slug());
            return new Route(draft.id(), language, path, view, true);
        });
    }

    /** The address that the draft's will begin with. */
    private String above(Shown draft) {
        return contents.find(draft.id())
                .flatMap(placements::parentOf)
                .flatMap(parent -> routes.find(parent, draft.language()))
                .map(Routes.Place::branch)
                .orElse("/" + draft.language());
    }

    private Optional<String> view(Shown draft) {
        return draft.facts() instanceof Sectioned page
                ? sections.find(page.section()).map(section -> section.view())
                : sections.homeOf(draft.kind())
                        .flatMap(section -> section.homeOf())
                        .map(items -> items.view());
    }
}
