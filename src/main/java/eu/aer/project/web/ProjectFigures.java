package eu.aer.project.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.project.ProjectIndex;
import eu.aer.site.facet.Facet;
import eu.aer.site.facet.Narrowing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** How many of the projects that the public sees fall under each programme, year and country. */
@Named
@RequestScoped
public class ProjectFigures {

    private static final List<String> SHOWN = List.of("programme", "year", "country");

    @Inject
    ProjectFacets facets;

    @Inject
    CurrentUser user;

    private List<Chart> charts;

    @PostConstruct
    void count() {
        var language = Language.of(user.getLocale().getLanguage());
        var index = facets.index(language);
        var counted = new Narrowing<>(index, Map.of());
        charts = SHOWN.stream()
                .flatMap(name ->
                        index.facets().stream().filter(facet -> facet.name().equals(name)))
                .map(facet -> chart(facet, counted.counts(facet)))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private static Chart chart(Facet<ProjectIndex.Row> facet, Map<String, Integer> counts) {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new Chart(
                facet.name(),
                counts.entrySet().stream()
                        .map(count -> new Bar(
                                facet.wording().apply(count.getKey()),
                                count.getValue(),
                                100.0 * count.getValue() / most))
                        .toList());
    }

    public List<Chart> getCharts() {
        return charts;
    }

    /** @param name of the facet by which it counts */
    public record Chart(String name, List<Bar> bars) {}

    /** @param length in hundredths of the longest */
    public record Bar(String text, int number, double length) {}
}
