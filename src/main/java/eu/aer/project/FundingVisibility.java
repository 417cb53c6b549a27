package eu.aer.project;

import eu.aer.content.gate.Candidate;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.GateRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Whoever is paid by the European Union says so; the emblem then stands beside the sentence by itself. */
@ApplicationScoped
public class FundingVisibility implements GateRule {

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return candidate
                .draft()
                .ownFacts()
                .filter(ProjectFacts.class::isInstance)
                .map(ProjectFacts.class::cast)
                .filter(ProjectFacts::isFundedByTheUnion)
                .filter(facts ->
                        facts.fundingStatement().only(candidate.language()).isEmpty())
                .map(facts -> Finding.error("project.gate.funding", "facts.fundingStatement_" + candidate.language()))
                .stream();
    }
}
