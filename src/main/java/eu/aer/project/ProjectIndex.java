package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.common.Slug;
import eu.aer.common.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what all projects that the public sees can be found, without their words.
 *
 * @param rows the one that began last first; of two, the one that ends later
 * @param themes the names of themes by their keys
 */
public record ProjectIndex(List<Row> rows, Map<String, Words> themes) {

    private static final Comparator<Row> LATEST = Comparator.comparing(
                    (Row row) -> row.firstDay().orElse(LocalDate.MIN))
            .thenComparing(row -> row.lastDay().orElse(LocalDate.MIN))
            .thenComparing(Row::id)
            .reversed();

    static ProjectIndex of(Stream<Found> projects) {
        var themes = new HashMap<String, Words>();
        var rows = projects.map(found -> row(found, themes)).sorted(LATEST).toList();
        return new ProjectIndex(rows, Map.copyOf(themes));
    }

    private static Row row(Found found, Map<String, Words> themes) {
        var own = Theme.of(found.themes());
        own.forEach(theme -> themes.putIfAbsent(theme.key(), theme.name()));
        var partners = found.partners();
        return new Row(
                found.id(),
                found.period(),
                found.programme(),
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
    record Found(long id, Period period, String programme, Words themes, List<Partner> partners) {}

    /**
     * @param themes their keys
     * @param countries ISO 3166-1 alpha-2
     * @param regions their ids on the map
     */
    public record Row(
            long id,
            Period period,
            String programme,
            List<String> themes,
            List<String> countries,
            List<String> regions) {

        private Optional<LocalDate> firstDay() {
            return Optional.ofNullable(period.start()).map(start -> start.firstDay());
        }

        private Optional<LocalDate> lastDay() {
            return Optional.ofNullable(period.end()).map(end -> end.lastDay());
        }

        /** The years in which it runs; one without an end runs to this day. */
        public Collection<String> years(LocalDate today) {
            var first = firstDay().or(this::lastDay);
            if (first.isEmpty()) {
                return List.of();
            }
            var last = lastDay().orElse(today);
            return IntStream.rangeClosed(
                            first.get().getYear(), Math.max(first.get().getYear(), last.getYear()))
                    .mapToObj(Integer::toString)
                    .toList();
        }
    }

    /**
     * A theme in all languages.
     *
     * @param key the same in all of them, for addresses
     */
    private record Theme(String key, Words name) {

        /** Of a text with a line for each; where a language has as many lines as the first one, they say the same in their order. */
        static List<Theme> of(Words themes) {
            var first = themes.in(Language.ENGLISH);
            if (first.isEmpty()) {
                return List.of();
            }
            var lines = first.get().text().lines().toList();
            var fitting = themes.texts().entrySet().stream()
                    .filter(text -> text.getValue().lines().count() == lines.size())
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(index -> !lines.get(index).isBlank())
                    .mapToObj(index -> {
                        var names = new HashMap<Language, String>();
                        fitting.forEach(text -> names.put(
                                text.getKey(), text.getValue().lines().toList().get(index)));
                        return new Theme(key(lines.get(index)), new Words(names));
                    })
                    .toList();
        }

        private static String key(String name) {
            var slug = Slug.of(name);
            return slug.isEmpty() ? name.strip() : slug;
        }
    }
}
