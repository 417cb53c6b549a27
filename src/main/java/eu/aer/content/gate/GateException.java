package eu.aer.content.gate;

import eu.aer.common.DomainException;
import java.util.List;

/** A text that cannot be published as it is; the sentence says how many things block, and the findings which. */
public class GateException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<Finding> findings;

    GateException(List<Finding> findings) {
        super("content.gate.blocked", findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
