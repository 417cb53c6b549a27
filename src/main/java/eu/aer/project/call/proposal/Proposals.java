package eu.aer.project.call.proposal;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Who proposed which call, for those who may see the people who write to the association. */
@ApplicationScoped
@Transactional
public class Proposals {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** The proposals of those of these calls that were proposed; nothing for whoever may not see people. */
    public Map<Long, CallProposal> of(Collection<Long> callIds) {
        return callIds.isEmpty() || !current.may(Permission.READ_SUBSCRIBERS)
                ? Map.of()
                : em.createQuery("select p from CallProposal p where p.itemId in :calls", CallProposal.class)
                        .setParameter("calls", callIds)
                        .getResultStream()
                        .collect(Collectors.toMap(CallProposal::getItemId, proposal -> proposal));
    }
}
