package eu.aer.project.call.proposal;

import eu.aer.common.privacy.Retention;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Who proposed calls that are long over; of a call without a day, who did so long ago. The calls themselves stay. */
@ApplicationScoped
public class ProposalRetention implements Retention {

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "call.retention.proposal";
    }

    @Override
    public Set<String> tables() {
        return Set.of("call_proposal");
    }

    @Override
    public int usualDays() {
        return 365;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int erase(Instant before) {
        return erasure.eraseOver(CallProposal.class, "itemId", before);
    }
}
