package eu.aer.project.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.common.Words;
import eu.aer.project.ProjectIndex;
import eu.aer.project.ProjectState;
import eu.aer.project.Projects;
import eu.aer.site.facet.Facet;
import eu.aer.site.map.EuropeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** By what readers narrow the list of projects, in their language. */
@ApplicationScoped
class ProjectFacets {

    static final String STATE = "state";

    @Inject
    Projects projects;

    @Inject
    Texts texts;

    /** All but the state. */
    List<Facet<ProjectIndex.Row>> withinOneState(Language language) {
        var locale = language.locale();
        var themes = projects.index().themes();
        return List.of(
                sorted("programme", ProjectIndex.Row::programmes, Function.identity(), locale),
                sorted("theme", ProjectIndex.Row::themes, key -> theme(themes.get(key), language), locale),
                sorted("country", ProjectIndex.Row::countries, code -> country(code, locale), locale),
                sorted("region", ProjectIndex.Row::regions, ProjectFacets::region, locale),
                new Facet<>(
                        "year",
                        "project.facet.year",
                        ProjectIndex.Row::years,
                        Function.identity(),
                        Comparator.<String>naturalOrder().reversed()));
    }

    Facet<ProjectIndex.Row> state(Language language) {
        return new Facet<>(
                STATE,
                "project.state",
                row -> List.of(row.state().key()),
                key -> texts.get(language, "project.state." + key),
                Comparator.comparing(key -> ProjectState.find(key).orElseThrow()));
    }

    private static Facet<ProjectIndex.Row> sorted(
            String name,
            Function<ProjectIndex.Row, List<String>> values,
            Function<String, String> wording,
            Locale locale) {
        return new Facet<>(
                name,
                "project.facet." + name,
                values,
                wording,
                Comparator.comparing(wording, Collator.getInstance(locale)).thenComparing(Function.identity()));
    }

    private static String theme(Words name, Language language) {
        return name.in(language).map(Words.Said::text).orElse("");
    }

    private static String country(String code, Locale locale) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    private static String region(String id) {
        return EuropeMap.get().region(id).map(EuropeMap.Region::name).orElse(id);
    }
}
