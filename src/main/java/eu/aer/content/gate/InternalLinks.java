package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text leads to within the site exists. A link to what is gone would be no link; one to what the public does not see yet is for the person to weigh. */
@ApplicationScoped
public class InternalLinks implements GateRule {

    private static final Pattern REFERENCE = Pattern.compile("item:(\\d{1,18})");

    @PersistenceContext
    EntityManager em;

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var mentions = candidate.links().filter(link -> id(link).isPresent()).toList();
        if (mentions.isEmpty()) {
            return Stream.empty();
        }
        var known = known(mentions.stream().flatMap(link -> id(link).stream()).collect(Collectors.toSet()));
        return mentions.stream().flatMap(link -> finding(link, id(link).map(known::get)));
    }

    private static Stream<Finding> finding(Candidate.Link link, Optional<Boolean> live) {
        if (live.isEmpty()) {
            return Stream.of(Finding.error("content.gate.linkBroken", link.field(), link.words()));
        }
        return live.get()
                ? Stream.empty()
                : Stream.of(Finding.warning("content.gate.linkNotLive", link.field(), link.words()));
    }

    private static Optional<Long> id(Candidate.Link link) {
        return Optional.of(REFERENCE.matcher(link.address()))
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
}
