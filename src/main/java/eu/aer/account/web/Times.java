package eu.aer.account.web;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.MissingResourceException;

/** Times as the person signed in writes them, in the association's zone: {@code #{times.of(mail.createdAt)}}. */
@Named
@RequestScoped
public class Times {

    @Inject
    Configuration configuration;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** With the zone, where somebody plans: {@code 25 Nov 2026, 14:00, Brussels}; where an hour comes twice, with its offset. */
    public String inZone(Instant time) {
        var zone = configuration.zone();
        var local = time.atZone(zone);
        var twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return of(time) + ", " + getZone() + (twice ? " (UTC" + local.getOffset() + ")" : "");
    }

    /** The association's zone by its city. */
    public String getZone() {
        var id = configuration.zone().getId();
        var city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        try {
            return texts.get(currentUser.getLocale(), "common.city." + city);
        } catch (MissingResourceException unnamed) {
            return city;
        }
    }

    /** The time of day when it is today, otherwise with the day: {@code 12:03}. */
    public String brief(Instant time) {
        var today = clock.instant().atZone(configuration.zone()).toLocalDate();
        var then = time.atZone(configuration.zone());
        return then.toLocalDate().equals(today) ? then.format(DateTimeFormatter.ofPattern("HH:mm")) : of(time);
    }

    /** The day alone. */
    public String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Language.of(currentUser.getLocale().getLanguage()).dateLocale())
                .withZone(configuration.zone())
                .format(time);
    }

    public String of(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Language.of(currentUser.getLocale().getLanguage()).dateLocale())
                .withZone(configuration.zone())
                .format(time);
    }
}
