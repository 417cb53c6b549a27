package eu.aer.project.call.proposal;

import eu.aer.common.privacy.Retention;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Proposals of calls that nobody has confirmed while the link held. */
@ApplicationScoped
public class UnconfirmedProposals implements Retention {

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "call.retention.unconfirmedProposal";
    }

    @Override
    public Set<String> tables() {
        return Set.of("call_proposal");
    }

    @Override
    public int usualDays() {
        return 2;
    }

    @Override
    public int leastDays() {
        return 2;
    }

    @Override
    public int erase(Instant before) {
        return erasure.eraseUnconfirmed(CallProposal.class, before);
    }
}
