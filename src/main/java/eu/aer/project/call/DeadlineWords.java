package eu.aer.project.call;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Until when a call is open, as people say it: {@code closes in 3 days}, {@code closed on 4 May 2026}. */
@Named
@ApplicationScoped
public class DeadlineWords {

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** In this language. */
    public String of(Course course, Language language) {
        var today = LocalDate.now(clock);
        return switch (course.state(today)) {
            case CLOSING_SOON -> texts.get(language, "call.closesIn", course.days(today));
            case FILLED -> texts.get(language, "call.filledOn", end(course, language));
            case CLOSED -> texts.get(language, "call.closedOn", end(course, language));
            case OPEN ->
                course.lastDay() == null
                        ? texts.get(language, "call.noDeadline")
                        : texts.get(language, "call.closesOn", day(course.lastDay(), language));
        };
    }

    private String end(Course course, Language language) {
        return course.end(clock.getZone()).map(day -> day(day, language)).orElse("");
    }

    public static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.dateLocale()));
    }
}
