package eu.aer.site.web.schedule;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.schedule.AgendaEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Entries of the agenda as screens write them. */
@ApplicationScoped
public class DueEntries {

    @Inject
    CurrentUser user;

    @Inject
    Configuration configuration;

    Entry of(AgendaEntry entry, LocalDate today) {
        var locale = Language.of(user.getLocale().getLanguage()).dateLocale();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(entry.day());
        var time = entry.at() == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(configuration.zone())
                        .format(entry.at());
        return new Entry(
                entry.what().name(),
                entry.itemId(),
                entry.language(),
                entry.title(),
                day,
                time,
                entry.failed() || entry.at() == null && entry.day().isBefore(today),
                entry.failed());
    }

    /**
     * @param time empty where only the day is known
     * @param late whether it should have happened
     */
    public record Entry(
            String what,
            long itemId,
            Language language,
            String title,
            String day,
            String time,
            boolean late,
            boolean failed) {}
}
