package eu.aer.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or only the year; the precision is kept. Written as ISO 8601: {@code 2022-01-31},
 * {@code 2022-01}, {@code 2022}.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when the day is not known
 */
public record PartialDate(int year, int month, int day) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    public PartialDate {
        if (day > 0) {
            LocalDate.of(year, month, day);
        } else if (month > 0) {
            YearMonth.of(year, month);
        }
    }

    /** @throws DateTimeException when the text has another form or names a day that does not exist */
    @JsonCreator
    public static PartialDate parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new DateTimeException("Not a date, a month or a year: " + text);
        }
        return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether the association can have meant it: from 1950 to 2100, or not known. */
    public static boolean isLikely(PartialDate date) {
        return date == null || date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** An end known to the month or year means its last day. */
    public LocalDate lastDay() {
        if (day > 0) {
            return firstDay();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** As people write it in that language: {@code 21 January 2010}, {@code janvier 2010}, {@code 2010}. */
    public String inWords(Locale locale) {
        if (day > 0) {
            return firstDay()
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(Language.of(locale.getLanguage()).dateLocale()));
        }
        return month > 0 ? firstDay().format(DateTimeFormatter.ofPattern("LLLL yyyy", locale)) : Integer.toString(year);
    }

    @Override
    @JsonValue
    public String toString() {
        var text = "%04d".formatted(year);
        if (month > 0) {
            text += "-%02d".formatted(month);
        }
        return day > 0 ? text + "-%02d".formatted(day) : text;
    }
}
