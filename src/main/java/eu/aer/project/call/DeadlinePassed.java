package eu.aer.project.call;

import eu.aer.content.gate.Candidate;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.GateRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A call whose last day is over, or that never ends by itself: it may be meant so, as when a closed one is corrected. */
@ApplicationScoped
public class DeadlinePassed implements GateRule {

    @Inject
    Clock clock;

    @Override
    public boolean mayBlock() {
        return false;
    }

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return candidate.draft().ownFacts().stream()
                .filter(CallFacts.class::isInstance)
                .map(CallFacts.class::cast)
                .flatMap(this::check);
    }

    private Stream<Finding> check(CallFacts facts) {
        if (facts.lastDay().isEmpty()) {
            return Stream.of(Finding.warning("call.gate.noDeadline", "deadline"));
        }
        return facts
                .lastDay()
                .filter(day -> day.isBefore(LocalDate.now(clock)))
                .map(day -> Finding.warning("call.gate.deadlinePast", "deadline", day.toString()))
                .stream();
    }
}
