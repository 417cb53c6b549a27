package eu.aer.site.web.attention;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.Status;
import eu.aer.site.attention.Figures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two pictures of the work, each a table whose numbers are drawn as well. */
@Named
@RequestScoped
public class Charts {

    private static final List<Status> STATUSES = List.of(
            Status.LIVE, Status.LIVE_WITH_DRAFT, Status.SCHEDULED, Status.IN_REVIEW, Status.DRAFT, Status.EXPIRED);

    @Inject
    Figures figures;

    @Inject
    CurrentUser user;

    private List<Status> statuses;
    private List<Line> lines;
    private List<Week> weeks;

    @PostConstruct
    void load() {
        var stock = figures.stock();
        statuses = STATUSES.stream()
                .filter(status -> stock.values().stream().anyMatch(counts -> counts.containsKey(status)))
                .toList();
        var longest = stock.values().stream()
                .mapToInt(counts ->
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(1);
        lines = stock.entrySet().stream()
                .map(line -> new Line(line.getKey(), bars(line.getValue(), longest)))
                .toList();
        weeks = weeks(figures.weeks());
    }

    private List<Bar> bars(Map<Status, Integer> counts, int longest) {
        var bars = new ArrayList<Bar>();
        var begin = 0;
        for (var status : statuses) {
            var number = counts.getOrDefault(status, 0);
            bars.add(new Bar(status, number, 100.0 * begin / longest, 100.0 * number / longest));
            begin += number;
        }
        return bars;
    }

    private List<Week> weeks(List<Figures.Week> counted) {
        var most = counted.stream().mapToInt(Figures.Week::changes).max().orElse(0);
        var day = DateTimeFormatter.ofPattern(
                "d MMM", Language.of(user.getLocale().getLanguage()).dateLocale());
        return counted.stream()
                .map(week ->
                        new Week(week.monday().format(day), week.changes(), 100.0 * week.changes() / Math.max(1, most)))
                .toList();
    }

    /** Those that some text has. */
    public List<Status> getStatuses() {
        return statuses;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Week> getWeeks() {
        return weeks;
    }

    public record Line(Language language, List<Bar> bars) {}

    /**
     * @param begin where it begins, in hundredths of the longest line
     * @param length in hundredths of the longest line
     */
    public record Bar(Status status, int number, double begin, double length) {}

    /**
     * @param from the day of its Monday
     * @param length in hundredths of the busiest week's
     */
    public record Week(String from, int changes, double length) {}
}
