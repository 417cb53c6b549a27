package eu.aer.account.web;

import eu.aer.common.Configuration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as the person signed in writes them, in the association's zone: {@code #{times.of(mail.createdAt)}}. */
@Named
@RequestScoped
public class Times {

    @Inject
    Configuration configuration;

    @Inject
    CurrentUser currentUser;

    public String of(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(currentUser.getLocale())
                .withZone(configuration.zone())
                .format(time);
    }
}
