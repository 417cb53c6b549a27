package eu.aer.project.call.expression;

import eu.aer.common.privacy.Retention;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Expressions of interest that nobody has confirmed while the link held. */
@ApplicationScoped
public class UnconfirmedExpressions implements Retention {

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "call.retention.unconfirmed";
    }

    @Override
    public Set<String> tables() {
        return Set.of("expression_of_interest");
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
        return erasure.eraseUnconfirmed(ExpressionOfInterest.class, before);
    }
}
