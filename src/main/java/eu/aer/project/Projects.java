package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All projects. */
@ApplicationScoped
public class Projects {

    /** The one that began last first; of two, the one that ends later. */
    private static final Comparator<ListedProject> LATEST = Comparator.comparing(
                    (ListedProject project) -> day(project.facts().period().start()))
            .thenComparing(project -> day(project.facts().period().end()))
            .reversed()
            .thenComparing(project -> project.text().title());

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    @Inject
    Clock clock;

    /** Those that the public sees, the latest first; their states are of this moment. */
    public List<ListedProject> live(Language language) {
        var today = LocalDate.now(clock);
        return reading.once("projects", 0, language, () -> contents.live(Project.class, List.of(), language)).stream()
                .map(shown -> listed(shown, today))
                .sorted(LATEST)
                .toList();
    }

    private static ListedProject listed(Shown shown, LocalDate today) {
        var facts = shown.facts(ProjectFacts.class);
        return new ListedProject(
                shown.id(),
                shown.language(),
                shown.text(),
                facts,
                facts.period().state(today));
    }

    public ProjectState stateOf(ProjectFacts facts) {
        return facts.period().state(LocalDate.now(clock));
    }

    private static LocalDate day(PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::firstDay).orElse(LocalDate.MIN);
    }
}
