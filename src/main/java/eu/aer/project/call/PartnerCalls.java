package eu.aer.project.call;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.project.Theme;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All calls. */
@ApplicationScoped
@Transactional
public class PartnerCalls {

    /** Without texts, which only the calls of one page of a list need; once for each language in which a call is live. */
    private static final String LISTED =
            "select c.id, c.direction, c.programme, c.topics, c.countries, c.types, c.lastDay, c.ending, c.endedAt"
                    + " from PartnerCall c join c.translations t where c.trashedAt is null and t.live = :live";

    private static final String LATEST = "select c.id, min(t.firstPublishedAt) from PartnerCall c join c.translations t"
            + " where c.trashedAt is null and t.live = :live group by c.id order by min(t.firstPublishedAt) desc, c.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    @Inject
    Clock clock;

    /** Those that the public sees: what closes first first, and what has closed last of the rest. */
    public List<ListedCall> live() {
        var today = LocalDate.now(clock);
        var zone = clock.getZone();
        Comparator<ListedCall> end =
                Comparator.comparing(call -> call.course().end(zone).orElse(LocalDate.MAX));
        var parts = all().values().stream()
                .collect(Collectors.partitioningBy(
                        call -> call.course().state(today).isOpen()));
        return Stream.concat(
                        parts.get(true).stream().sorted(end.thenComparing(ListedCall::id)),
                        parts.get(false).stream().sorted(end.reversed().thenComparing(ListedCall::id)))
                .toList();
    }

    /** The names of all topics of live calls, by their keys. */
    public Map<String, Words> topics() {
        return all().values().stream()
                .sorted(Comparator.comparing(ListedCall::id))
                .flatMap(call -> call.topics().stream())
                .collect(Collectors.toMap(Theme::key, Theme::name, Words::or));
    }

    /** None while the public does not see it. */
    public Optional<ListedCall> findLive(long id) {
        return Optional.ofNullable(all().get(id));
    }

    private Map<Long, ListedCall> all() {
        // the same in every language
        return reading.once(
                "calls",
                0,
                Language.ENGLISH,
                () -> em.createQuery(LISTED, Object[].class)
                        .setParameter("live", true)
                        .getResultStream()
                        .map(PartnerCalls::listed)
                        .collect(
                                Collectors.toUnmodifiableMap(ListedCall::id, Function.identity(), (one, same) -> one)));
    }

    @SuppressWarnings("unchecked") // as the entity declares them
    private static ListedCall listed(Object[] row) {
        return new ListedCall(
                (Long) row[0],
                (Direction) row[1],
                (String) row[2],
                Theme.of((Words) row[3]),
                (List<String>) row[4],
                ((List<String>) row[5]).stream().map(PartnerType::valueOf).toList(),
                new Course((LocalDate) row[6], (Course.Ending) row[7], (Instant) row[8]));
    }

    /** The texts of these calls, in the order of the ids. */
    public List<Shown> shown(Collection<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var texts = contents.live(PartnerCall.class, ids, language).stream()
                .collect(Collectors.toMap(Shown::id, Function.identity()));
        return ids.stream().filter(texts::containsKey).map(texts::get).toList();
    }

    /** When each of the latest live calls was first published, the newest first. */
    Map<Long, Instant> latest(int most) {
        var latest = new LinkedHashMap<Long, Instant>();
        em.createQuery(LATEST, Object[].class)
                .setParameter("live", true)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> latest.put((Long) row[0], (Instant) row[1]));
        return latest;
    }

    /** The call itself, for whoever changes something; none when it is in the trash or something else. */
    public Optional<PartnerCall> find(long id) {
        return Optional.ofNullable(em.find(PartnerCall.class, id)).filter(call -> !call.isTrashed());
    }

    public CallState stateOf(Course course) {
        return course.state(LocalDate.now(clock));
    }

    /** Whether it takes an expression of interest whose form was begun at this moment. */
    public boolean takes(Course course, Instant begun) {
        return course.isOpenAt(begun, clock.getZone());
    }
}
