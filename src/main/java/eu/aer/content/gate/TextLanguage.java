package eu.aer.content.gate;

import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jsoup.nodes.Element;

/**
 * A text is in the language in which it will be read aloud (WCAG 3.1.1, 3.1.2). Told by its commonest words, of which a language
 * shares few with another; a guess still, so it only warns, and only about passages long enough to be sure of.
 */
@ApplicationScoped
public class TextLanguage implements GateRule {

    private static final Map<String, CharArraySet> COMMONEST = Map.ofEntries(
            Map.entry("en", EnglishAnalyzer.getDefaultStopSet()),
            Map.entry("fr", FrenchAnalyzer.getDefaultStopSet()),
            Map.entry("de", GermanAnalyzer.getDefaultStopSet()),
            Map.entry("es", SpanishAnalyzer.getDefaultStopSet()),
            Map.entry("it", ItalianAnalyzer.getDefaultStopSet()),
            Map.entry("pt", PortugueseAnalyzer.getDefaultStopSet()),
            Map.entry("nl", DutchAnalyzer.getDefaultStopSet()),
            Map.entry("sv", SwedishAnalyzer.getDefaultStopSet()),
            Map.entry("da", DanishAnalyzer.getDefaultStopSet()),
            Map.entry("fi", FinnishAnalyzer.getDefaultStopSet()),
            Map.entry("hu", HungarianAnalyzer.getDefaultStopSet()),
            Map.entry("ro", RomanianAnalyzer.getDefaultStopSet()));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The sample content, sentence by sentence, raises no false alarm from eight words on. */
    private static final int ENOUGH_WORDS = 10;

    /** Names alone have two or three: “Provence-Alpes-Côte d’Azur, Pays de la Loire”. */
    private static final int ENOUGH_DIFFERENT = 4;

    /** Running text has more than this share of them in its own language, and hardly any in another. */
    private static final double LIKELY = 0.2;

    private static final int TIMES_LIKELIER = 2;

    @Override
    public boolean mayBlock() {
        return false;
    }

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var language = candidate.language();
        var summary = new Candidate.Words("summary", candidate.draft().text().summary());
        return Stream.concat(
                Stream.concat(Stream.of(summary), candidate.sentences().stream())
                        .flatMap(words -> finding(words.field(), words.text(), language.code()).stream()),
                candidate.parts().stream()
                        .flatMap(part -> check(part, language))
                        .distinct());
    }

    private static Stream<Finding> check(Candidate.Part part, Language language) {
        var marked = part.body().select("[lang]").stream()
                .flatMap(element -> finding(part.field(), element.text(), primary(element)).stream());
        var rest = part.body().clone();
        rest.select("[lang]").forEach(Element::remove);
        return Stream.concat(finding(part.field(), rest.text(), language.code()).stream(), marked);
    }

    private static String primary(Element element) {
        return Locale.forLanguageTag(element.attr("lang")).getLanguage();
    }

    private static Optional<Finding> finding(String field, String text, String language) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.size() < ENOUGH_WORDS || !COMMONEST.containsKey(language)) {
            return Optional.empty();
        }
        var own = share(words, COMMONEST.get(language));
        return COMMONEST.entrySet().stream()
                .filter(other -> !other.getKey().equals(language) && hasEnough(words, other.getValue()))
                .map(other -> Map.entry(other.getKey(), share(words, other.getValue())))
                .filter(other -> other.getValue() > LIKELY && other.getValue() > TIMES_LIKELIER * own)
                .max(Map.Entry.comparingByValue())
                .map(other -> Finding.warning("content.gate.language", field, other.getKey(), language));
    }

    private static boolean hasEnough(List<String> words, CharArraySet commonest) {
        return words.stream().filter(commonest::contains).distinct().count() >= ENOUGH_DIFFERENT;
    }

    private static double share(List<String> words, CharArraySet commonest) {
        return (double) words.stream().filter(commonest::contains).count() / words.size();
    }
}
