package eu.aer.site.web.schedule;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.content.schedule.Agenda;
import eu.aer.content.schedule.AgendaEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One month of what is due: {@code /admin/calendar/list?month=2026-11}. */
@Named
@RequestScoped
public class CalendarView {

    private static final int SHOWN_A_DAY = 4;

    @Inject
    Agenda agenda;

    @Inject
    DueEntries entries;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    private String asked;
    private YearMonth month;
    private LocalDate today;
    private List<List<Day>> weeks = List.of();

    public void open() throws IOException {
        today = LocalDate.now(clock);
        month = month();
        notices.open(() -> {
            var first = month.atDay(1).with(DayOfWeek.MONDAY);
            var last = month.atEndOfMonth().with(DayOfWeek.SUNDAY);
            var due = agenda.between(first, last).stream().collect(Collectors.groupingBy(AgendaEntry::day));
            var days =
                    first.datesUntil(last.plusDays(1)).map(day -> day(day, due)).toList();
            weeks = IntStream.range(0, days.size() / 7)
                    .mapToObj(week -> days.subList(week * 7, week * 7 + 7))
                    .toList();
        });
    }

    /** An address that names no month shows this one. */
    private YearMonth month() {
        try {
            return asked == null || !asked.matches("[12]\\d{3}-\\d{2}")
                    ? YearMonth.from(today)
                    : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            return YearMonth.from(today);
        }
    }

    private Day day(LocalDate date, Map<LocalDate, List<AgendaEntry>> due) {
        var all = due.getOrDefault(date, List.of()).stream()
                .map(entry -> entries.of(entry, today))
                .toList();
        var shown = all.size() > SHOWN_A_DAY + 1 ? SHOWN_A_DAY : all.size();
        return new Day(
                date,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(user.getLocale())
                        .format(date),
                YearMonth.from(date).equals(month),
                date.equals(today),
                all.subList(0, shown),
                all.subList(shown, all.size()));
    }

    public List<List<Day>> getWeeks() {
        return weeks;
    }

    /** The days of this month on which something is due. */
    public List<Day> getBusyDays() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(day -> day.within() && !day.entries().isEmpty())
                .toList();
    }

    public List<String> getDayNames() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, user.getLocale()))
                .toList();
    }

    public String getName() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", user.getLocale()).format(month);
    }

    public String getBefore() {
        return month.minusMonths(1).toString();
    }

    public String getAfter() {
        return month.plusMonths(1).toString();
    }

    public boolean isThisMonth() {
        return month.equals(YearMonth.from(today));
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    /**
     * @param name with its weekday
     * @param within whether it belongs to the month
     * @param more what does not fit into its box
     */
    public record Day(
            LocalDate date,
            String name,
            boolean within,
            boolean today,
            List<DueEntries.Entry> entries,
            List<DueEntries.Entry> more) {}
}
