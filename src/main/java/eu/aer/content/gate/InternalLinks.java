package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text leads to within the site exists. A link to what is gone would be no link; one to what the public does not see yet is for the person to weigh. */
@ApplicationScoped
public class InternalLinks implements GateRule {

    private static final Pattern REFERENCE = Pattern.compile("item:(\\d{1,18})");

    @PersistenceContext
    EntityManager em;

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var targets = new LinkedHashMap<Long, Mention>();
        candidate
                .parts()
                .forEach(part -> part.body()
                        .select("a[href^=item:]")
                        .forEach(link -> id(link.attr("href"))
                                .ifPresent(id -> targets.putIfAbsent(id, new Mention(part.field(), link.text())))));
        candidate
                .targets()
                .forEach(target ->
                        id(target.address()).ifPresent(id -> targets.putIfAbsent(id, new Mention(target.field(), ""))));
        if (targets.isEmpty()) {
            return Stream.empty();
        }
        var known = known(targets.keySet());
        return targets.entrySet().stream().flatMap(target -> finding(target.getValue(), known.get(target.getKey())));
    }

    private static Stream<Finding> finding(Mention mention, Boolean live) {
        if (live == null) {
            return Stream.of(Finding.error("content.gate.linkBroken", mention.field(), mention.words()));
        }
        return live
                ? Stream.empty()
                : Stream.of(Finding.warning("content.gate.linkNotLive", mention.field(), mention.words()));
    }

    private static Optional<Long> id(String target) {
        return Optional.of(REFERENCE.matcher(target))
                .filter(Matcher::matches)
                .map(match -> Long.valueOf(match.group(1)));
    }

    /** Of those that exist and are not in the trash, whether the public sees them in any language. */
    private Map<Long, Boolean> known(Collection<Long> ids) {
        var known = new HashMap<Long, Boolean>();
        em.createQuery(
                        "select t.item.id, t.live from Translation t where t.item.id in :ids and t.item.trashedAt is null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> known.merge((Long) row[0], (Boolean) row[1], Boolean::logicalOr));
        return known;
    }

    private record Mention(String field, String words) {}
}
