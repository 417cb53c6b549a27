package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table says what its rows or columns are, for whoever hears one cell at a time (WCAG 1.3.1). */
@ApplicationScoped
public class TableHeaders implements GateRule {

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return candidate.parts().stream()
                .flatMap(part -> part.body().select("table").stream()
                        .filter(table -> table.select("th").stream().noneMatch(Element::hasText))
                        .map(table -> Finding.error("content.gate.tableHeaders", part.field(), firstWords(table))));
    }

    private static String firstWords(Element table) {
        return table.select("td").stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
