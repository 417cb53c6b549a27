package eu.aer.site.web.list;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Configuration;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** What stands in a spreadsheet beside the data: words in the person's language, times in the association's zone. */
@ApplicationScoped
public class SheetWords {

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Inject
    Configuration configuration;

    public String text(String key) {
        return texts.get(user.getLocale(), key);
    }

    public Stream<String> texts(String... keys) {
        return Stream.of(keys).map(this::text);
    }

    /** As ISO 8601 has it, which sorts as it stands; empty where there is none. */
    public String time(Instant time) {
        return time == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        time.atZone(configuration.zone()).withNano(0));
    }

    /** A parameter as a list takes it: what is missing is empty. */
    public static String given(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
