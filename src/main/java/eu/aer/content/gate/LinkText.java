package eu.aer.content.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A link says where it leads: one without words says nothing, and an address is read out letter by letter (WCAG 2.4.4). */
@ApplicationScoped
public class LinkText implements GateRule {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return Stream.concat(
                candidate.parts().stream()
                        .flatMap(part ->
                                part.body().select("a[href]").stream().flatMap(link -> check(link, part.field()))),
                candidate.linkTexts().stream()
                        .flatMap(said -> check(
                                said.text(), said.field(), Finding.error("content.gate.labelEmpty", said.field()))));
    }

    private static Stream<Finding> check(Element link, String field) {
        return check(link.text(), field, Finding.error("content.gate.linkEmpty", field, link.attr("href")));
    }

    private static Stream<Finding> check(String text, String field, Finding empty) {
        var words = text.replace('\u00a0', ' ').strip();
        if (words.isEmpty()) {
            return Stream.of(empty);
        }
        return ADDRESS.matcher(words).matches()
                ? Stream.of(Finding.error("content.gate.linkBare", field, words))
                : Stream.empty();
    }
}
