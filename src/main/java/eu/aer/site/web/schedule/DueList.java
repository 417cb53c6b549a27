package eu.aer.site.web.schedule;

import eu.aer.content.schedule.Agenda;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is due in the next two weeks, for the home screen; what is late needs attention there. */
@Named
@RequestScoped
public class DueList {

    private static final int DAYS = 14;
    private static final int MOST = 10;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @Inject
    DueEntries entries;

    private List<DueEntries.Entry> list;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock);
        list = agenda.until(today.plusDays(DAYS), MOST).stream()
                .map(entry -> entries.of(entry, today))
                .toList();
    }

    public List<DueEntries.Entry> getEntries() {
        return list;
    }
}
