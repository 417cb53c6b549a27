package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.project.ProjectIndex;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.project.Theme;
import eu.aer.site.PerGeneration;
import eu.aer.site.facet.Facet;
import eu.aer.site.facet.FacetIndex;
import eu.aer.site.map.EuropeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** By what readers narrow the list of projects, in their language. */
@ApplicationScoped
class ProjectFacets {

    @Inject
    Projects projects;

    @Inject
    PerGeneration reading;

    @Inject
    Texts texts;

    /** Of all states; made once for each generation of the content and each day. */
    FacetIndex<ProjectIndex.Row> index(Language language) {
        return once(
                "all",
                language,
                () -> new FacetIndex<>(
                        projects.index().byState(),
                        Stream.concat(Stream.of(state(language)), withinOneState(language).stream())
                                .toList()));
    }

    /** Of one state. */
    FacetIndex<ProjectIndex.Row> index(ProjectState state, Language language) {
        return once(
                state.key(), language, () -> new FacetIndex<>(projects.index().in(state), withinOneState(language)));
    }

    private FacetIndex<ProjectIndex.Row> once(
            String which, Language language, Supplier<FacetIndex<ProjectIndex.Row>> index) {
        return reading.once("project facets %s %s".formatted(which, projects.today()), 0, language, index);
    }

    private List<Facet<ProjectIndex.Row>> withinOneState(Language language) {
        var locale = language.locale();
        var themes = projects.index().themes();
        return List.of(
                Facet.alphabetical(
                        "programme",
                        "project.facet.programme",
                        ProjectIndex.Row::programmes,
                        Function.identity(),
                        locale),
                Facet.alphabetical(
                        "theme",
                        "project.facet.theme",
                        ProjectIndex.Row::themes,
                        key -> Theme.name(themes, key, language),
                        locale),
                Facet.alphabetical(
                        "country",
                        "project.facet.country",
                        ProjectIndex.Row::countries,
                        code -> new Locale("", code).getDisplayCountry(locale),
                        locale),
                Facet.alphabetical(
                        "region", "project.facet.region", ProjectIndex.Row::regions, ProjectFacets::region, locale),
                new Facet<>(
                        "year",
                        "project.facet.year",
                        ProjectIndex.Row::years,
                        Function.identity(),
                        Comparator.<String>naturalOrder().reversed()));
    }

    private Facet<ProjectIndex.Row> state(Language language) {
        return Facet.among(
                Stream.of(ProjectState.values()).map(ProjectState::key).toList(),
                "state",
                "project.state",
                row -> List.of(row.state().key()),
                key -> texts.get(language, "project.state." + key));
    }

    private static String region(String id) {
        return EuropeMap.get().region(id).map(EuropeMap.Region::name).orElse(id);
    }
}
