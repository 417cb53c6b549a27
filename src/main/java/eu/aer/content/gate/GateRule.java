package eu.aer.content.gate;

import java.util.stream.Stream;

/** One thing that a text must, or should, have before the public sees it. Offered by CDI beans of any room. */
public interface GateRule {

    Stream<Finding> check(Candidate candidate);

    /** Whether it ever blocks; one that only warns is asked only where there is a person to weigh it. */
    default boolean mayBlock() {
        return true;
    }
}
