package eu.aer.site.web;

import eu.aer.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;

/** What an error page says. */
@Named
@RequestScoped
public class ErrorView {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 410, 413, 429);

    @Inject
    HttpServletRequest request;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    public String getTitle() {
        return texts.get(site.getLanguage(), "site.error." + code() + ".title");
    }

    public String getAdvice() {
        return texts.get(site.getLanguage(), "site.error." + code() + ".advice");
    }

    private int code() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && EXPLAINED.contains(code)
                ? code
                : 400;
    }

    /** When it happened, so that somebody who writes to us can name it. */
    public String getTime() {
        return ZonedDateTime.now(clock)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(site.getLanguage().dateLocale()));
    }
}
