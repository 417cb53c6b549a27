package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody answers for what is published, and looks at it again one day. */
@ApplicationScoped
public class Care implements GateRule {

    @Override
    public boolean mayBlock() {
        return false;
    }

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var steward = candidate.steward();
        return Stream.of(
                        Optional.of(Finding.warning("content.gate.noOwner", "owner"))
                                .filter(missing -> steward.ownerId() == null),
                        Optional.of(Finding.warning("content.gate.noReviewDate", "reviewBy"))
                                .filter(missing -> steward.reviewBy() == null))
                .flatMap(Optional::stream);
    }
}
