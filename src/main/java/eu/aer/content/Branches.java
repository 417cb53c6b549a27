package eu.aer.content;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Remit;
import eu.aer.content.slug.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which items lie within the branches that the person at work is limited to; for whoever is not, all do, and the tree is not asked. */
@ApplicationScoped
class Branches {

    @Inject
    CurrentAccount current;

    @Inject
    Placements placements;

    /** The heads of the branches and all below them. */
    Set<Long> inside(Collection<Long> ids) {
        return within(ids, Set::of);
    }

    /** What stands below the heads. */
    Set<Long> below(Collection<Long> ids) {
        return within(ids, id -> Set.of());
    }

    /** @param also what of an item counts beside the items above it */
    private Set<Long> within(Collection<Long> ids, Function<Long, Set<Long>> also) {
        return limit().map(limit -> {
                    var ways = placements.ways(ids);
                    Predicate<Long> covered =
                            id -> limit.covers(ways.getOrDefault(id, Set.of())) || limit.covers(also.apply(id));
                    return ids.stream().filter(covered).collect(Collectors.toSet());
                })
                .orElseGet(() -> new HashSet<>(ids));
    }

    /** Whether something below this item, if it stands below one, would lie inside. */
    boolean isInside(Optional<Long> place) {
        return limit().isEmpty()
                || place.filter(parent -> !inside(List.of(parent)).isEmpty()).isPresent();
    }

    private Optional<Remit> limit() {
        return current.find().map(Account::remit).filter(remit -> !remit.isEverywhere());
    }
}
