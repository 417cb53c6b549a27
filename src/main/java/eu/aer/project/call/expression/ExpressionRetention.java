package eu.aer.project.call.expression;

import eu.aer.common.privacy.Retention;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Expressions of interest in calls that are long over; of a call without a day, those that came long ago. */
@ApplicationScoped
public class ExpressionRetention implements Retention {

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "call.retention.expression";
    }

    @Override
    public Set<String> tables() {
        return Set.of("expression_of_interest");
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
        return erasure.eraseOver(ExpressionOfInterest.class, "callId", before);
    }
}
