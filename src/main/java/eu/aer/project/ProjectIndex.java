package eu.aer.project;

import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what all projects that the public sees can be found on one day, without their words.
 *
 * @param rows the one that began last first; of two, the one that ends later
 * @param byState the same, those that run before those that are planned or over
 * @param themes the names of themes by their keys
 */
public record ProjectIndex(List<Row> rows, List<Row> byState, Map<String, Words> themes) {

    private static final Comparator<Found> LATEST = Comparator.comparing(
                    (Found found) -> found.firstDay().orElse(LocalDate.MIN))
            .thenComparing(found -> found.lastDay().orElse(LocalDate.MIN))
            .thenComparing(Found::id)
            .reversed();

    static ProjectIndex of(Stream<Found> projects, LocalDate today) {
        var themes = new HashMap<String, Words>();
        var rows =
                projects.sorted(LATEST).map(found -> row(found, today, themes)).toList();
        return new ProjectIndex(
                rows, rows.stream().sorted(Comparator.comparing(Row::state)).toList(), Map.copyOf(themes));
    }

    /** Those in one state, the latest first. */
    public List<Row> in(ProjectState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    private static Row row(Found found, LocalDate today, Map<String, Words> themes) {
        var own = Theme.of(found.themes());
        own.forEach(theme -> themes.merge(theme.key(), theme.name(), Words::or));
        var partners = found.partners();
        return new Row(
                found.id(),
                found.period().state(today),
                found.years(today),
                found.programme().isEmpty() ? List.of() : List.of(found.programme()),
                own.stream().map(Theme::key).distinct().toList(),
                partners.stream()
                        .map(Partner::country)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                partners.stream()
                        .map(Partner::region)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList());
    }

    /** As the database holds it. */
    record Found(long id, Period period, String programme, Words themes, List<Partner> partners) {

        private Optional<LocalDate> firstDay() {
            return Optional.ofNullable(period.start()).map(PartialDate::firstDay);
        }

        private Optional<LocalDate> lastDay() {
            return Optional.ofNullable(period.end()).map(PartialDate::lastDay);
        }

        /** In which it runs; one without an end runs to this day. */
        private List<String> years(LocalDate today) {
            var first = firstDay().or(this::lastDay).map(LocalDate::getYear);
            var last = lastDay().orElse(today).getYear();
            return first.map(year -> IntStream.rangeClosed(year, Math.max(year, last))
                            .mapToObj(Integer::toString)
                            .toList())
                    .orElse(List.of());
        }
    }

    /**
     * What is computed once for everybody who narrows the list on that day.
     *
     * @param years in which it runs
     * @param programmes one or none
     * @param themes their keys
     * @param countries ISO 3166-1 alpha-2
     * @param regions their ids on the map
     */
    public record Row(
            long id,
            ProjectState state,
            List<String> years,
            List<String> programmes,
            List<String> themes,
            List<String> countries,
            List<String> regions) {}
}
