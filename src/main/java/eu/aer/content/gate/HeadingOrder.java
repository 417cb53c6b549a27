package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Headings form an outline: none skips a level, so that nobody who moves from heading to heading looks for a part that is not there (WCAG 1.3.1). */
@ApplicationScoped
public class HeadingOrder implements GateRule {

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var findings = new ArrayList<Finding>();
        // the page's title is the one heading of level 1
        var level = 1;
        for (var section : candidate.sections()) {
            level = section.headed() ? 2 : level;
            for (var part : section.parts()) {
                for (var heading : part.body().select("h2, h3, h4")) {
                    var own = heading.tagName().charAt(1) - '0';
                    if (own > level + 1) {
                        findings.add(Finding.error(
                                "content.gate.headingSkipped", part.field(), heading.text(), "" + (level + 1)));
                    }
                    level = own;
                }
            }
        }
        return findings.stream();
    }
}
