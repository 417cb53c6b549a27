package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** All projects that the public sees. Their states are of this moment. */
@ApplicationScoped
@Transactional
public class Projects {

    /** Without the words, which are most of a project: ten thousand of these are read in a moment and kept in memory. */
    private static final String ROWS =
            "select p.id, p.startDate, p.endDate, p.endPlanned, p.programme, p.themes, p.partners from Project p"
                    + " where p.trashedAt is null and p.id in (select t.item.id from Translation t where t.live = true)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    @Inject
    Clock clock;

    /** Read once for each generation of the content and each day, for all languages. */
    public ProjectIndex index() {
        var today = today();
        return reading.once(
                "project index " + today,
                0,
                Language.ENGLISH,
                () -> ProjectIndex.of(
                        em.createQuery(ROWS, Object[].class).getResultStream().map(Projects::found), today));
    }

    @SuppressWarnings("unchecked") // the column holds partners and nothing else
    private static ProjectIndex.Found found(Object[] row) {
        return new ProjectIndex.Found(
                (Long) row[0],
                new Period((PartialDate) row[1], (PartialDate) row[2], (Boolean) row[3], null),
                (String) row[4],
                (Words) row[5],
                (List<Partner>) row[6]);
    }

    /** Those of these rows as the public sees them, in their order; one query. */
    public List<ListedProject> listed(List<ProjectIndex.Row> rows, Language language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var places = new LinkedHashMap<Long, Integer>();
        rows.forEach(row -> places.put(row.id(), places.size()));
        return contents.live(Project.class, places.keySet(), language).stream()
                .sorted(Comparator.comparingInt(shown -> places.get(shown.id())))
                .map(this::listed)
                .toList();
    }

    private ListedProject listed(Shown shown) {
        var facts = shown.facts(ProjectFacts.class);
        return new ListedProject(shown.id(), shown.language(), shown.text(), facts, stateOf(facts));
    }

    public ProjectState stateOf(ProjectFacts facts) {
        return facts.period().state(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
