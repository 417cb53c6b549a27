package eu.aer.link;

import eu.aer.common.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The links that have been seen, each address once. */
@ApplicationScoped
@Transactional
public class KnownLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** By their addresses; those that nobody has used before are new. */
    Map<String, OutsideLink> of(Set<String> addresses) {
        var hashes = addresses.stream().collect(Collectors.toMap(secrets::hash, address -> address));
        var links = new HashMap<String, OutsideLink>();
        if (!addresses.isEmpty()) {
            em.createQuery("select l from OutsideLink l where l.addressHash in :hashes", OutsideLink.class)
                    .setParameter("hashes", List.copyOf(hashes.keySet()))
                    .getResultStream()
                    .forEach(link -> links.put(link.getAddress(), link));
        }
        hashes.forEach((hash, address) -> links.computeIfAbsent(address, missing -> added(address, hash)));
        return links;
    }

    private OutsideLink added(String address, String hash) {
        var link = new OutsideLink(address, hash, clock.instant());
        em.persist(link);
        return link;
    }
}
