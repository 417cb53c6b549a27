package eu.aer.site.web.gate;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.Gate;
import eu.aer.site.web.form.Fields;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks the gate before the person publishes or sets a time. What blocks is shown until it is mended; what only warns is shown once,
 * and whoever then goes on has weighed it.
 */
@Named
@ViewScoped
public class GatePanel implements Serializable {

    @Inject
    transient Gate gate;

    @Inject
    transient Fields fields;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentUser user;

    private final Set<Finding> weighed = new HashSet<>();
    private List<Line> lines = List.of();
    private boolean blocked;

    /** @throws DomainException {@code content.gate.blocked} or {@code content.gate.asks}, while the panel shows what was found */
    public void pass(long itemId, Language language) {
        var findings = gate.findings(itemId, language);
        blocked = findings.stream().anyMatch(Finding::blocking);
        if (!blocked && weighed.containsAll(findings)) {
            lines = List.of();
            return;
        }
        weighed.addAll(findings);
        lines = findings.stream().map(this::line).toList();
        throw new DomainException(blocked ? "content.gate.blocked" : "content.gate.asks", findings.size());
    }

    private Line line(Finding finding) {
        var words = finding.arguments().toArray();
        return new Line(
                texts.get(user.getLocale(), finding.code(), words),
                finding.blocking(),
                fields.clientId(finding.field()).orElse(""));
    }

    /** What was found when the person wanted to publish last; empty: nothing. */
    public List<Line> getLines() {
        return lines;
    }

    public boolean isBlocked() {
        return blocked;
    }

    /** @param field client id of the field to go to; empty: none is shown */
    public record Line(String sentence, boolean blocking, String field) implements Serializable {}
}
