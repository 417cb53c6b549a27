package eu.aer.content.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Steward;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.CallBlock;
import eu.aer.content.block.CallBlockType;
import eu.aer.content.block.DocumentsBlock;
import eu.aer.content.block.DocumentsBlock.Document;
import eu.aer.content.block.DocumentsBlockType;
import eu.aer.content.block.QuestionsBlock;
import eu.aer.content.block.QuestionsBlock.Question;
import eu.aer.content.block.QuestionsBlockType;
import eu.aer.content.block.TextBlock;
import eu.aer.content.block.TextBlockType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on texts that break it and texts that do not. */
class GateRulesTest {

    private static final BlockTypes TYPES = new BlockTypes(
            List.of(new TextBlockType(), new QuestionsBlockType(), new CallBlockType(), new DocumentsBlockType()));

    private static final String ENGLISH =
            "The regions of Europe have worked together for many years, and they will go on doing so "
                    + "because what is decided in one of them is felt in all of the others as well.";
    private static final String FRENCH =
            "Les régions d’Europe travaillent ensemble depuis de nombreuses années, et elles vont "
                    + "continuer, car ce qui est décidé dans l’une d’elles se ressent dans toutes les autres.";
    private static final String GERMAN =
            "Die Regionen Europas arbeiten seit vielen Jahren zusammen, und sie werden es auch "
                    + "weiter tun, weil das, was in einer von ihnen beschlossen wird, in allen anderen zu spüren ist.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>",
                "<p>No heading at all</p>",
                "<h2>A</h2><h2>B</h2><h3>C</h3>"
            })
    void anOutlineWithoutAGapPasses(String html) {
        assertEquals(List.of(), codes(new HeadingOrder(), text(html)));
    }

    @ParameterizedTest
    @CsvSource({"<h3>First</h3>, First, 2", "<h2>A</h2><h4>Deep</h4>, Deep, 3", "<p>Then</p><h4>Deep</h4>, Deep, 2"})
    void aHeadingThatSkipsALevelIsNamedWithTheLevelItShouldHave(String html, String heading, String level) {
        var found = check(new HeadingOrder(), text(html));
        assertEquals(List.of(Finding.error("content.gate.headingSkipped", "blocks[0].html", heading, level)), found);
    }

    @Test
    void theHeadingThatABlockBringsCounts() {
        var questions = new QuestionsBlock(UUID.randomUUID(), "Questions", List.of());
        assertEquals(List.of(), codes(new HeadingOrder(), questions, text("<h3>Below it</h3>")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, content.gate.linkBare",
        "HTTP://EXAMPLE.ORG, content.gate.linkBare",
        "www.example.org, content.gate.linkBare",
        "'\u00a0', content.gate.linkEmpty",
    })
    void aLinkThatDoesNotSayWhereItLeadsIsFound(String words, String code) {
        assertEquals(
                List.of(code),
                codes(new LinkText(), text("<p><a href=\"https://example.org/a\">" + words + "</a></p>")));
    }

    @Test
    void aLinkInWordsPassesEvenWhenItNamesASite() {
        assertEquals(
                List.of(),
                codes(new LinkText(), text("<p><a href=\"https://example.org\">The charter on example.org</a></p>")));
    }

    @Test
    void aFindingInAnAnswerNamesItsRow() {
        var questions = new QuestionsBlock(
                UUID.randomUUID(),
                "",
                List.of(new Question("One?", "<p>Yes</p>"), new Question("Two?", "<p><a href=\"item:4\"> </a></p>")));
        assertEquals(
                List.of("blocks[1].questions[1].answer"),
                check(new LinkText(), text("<p>First</p>"), questions).stream()
                        .map(Finding::field)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, content.gate.linkBare",
        "www.example.org, content.gate.linkBare",
        "'\u00a0', content.gate.labelEmpty",
    })
    void whatAButtonAndADocumentAreCalledSaysWhereTheyLead(String words, String code) {
        var call = new CallBlock(UUID.randomUUID(), "", "", words, "item:4");
        var documents = new DocumentsBlock(
                UUID.randomUUID(),
                "",
                List.of(new Document("media:a", "The statutes"), new Document("media:b", words)));
        assertEquals(
                List.of(code + " blocks[0].label", code + " blocks[1].documents[1].label"),
                check(new LinkText(), call, documents).stream()
                        .map(finding -> finding.code() + " " + finding.field())
                        .toList());
    }

    @Test
    void aDocumentCalledAsItsFileIsPasses() {
        assertEquals(
                List.of(),
                codes(
                        new LinkText(),
                        new CallBlock(UUID.randomUUID(), "", "", "Read the charter", "item:4"),
                        new DocumentsBlock(UUID.randomUUID(), "", List.of(new Document("media:a", "")))));
    }

    @Test
    void aTableWithoutWordsInHeaderCellsIsFound() {
        assertEquals(
                List.of("content.gate.tableHeaders", "content.gate.tableHeaders"),
                codes(
                        new TableHeaders(),
                        text("<table><tr><td>Lyon</td><td>4</td></tr></table>"),
                        text("<table><tr><th> </th><th></th></tr><tr><td>Lyon</td><td>4</td></tr></table>")));
        assertEquals(
                List.of(),
                codes(
                        new TableHeaders(),
                        text("<table><tr><th>Town</th><th></th></tr><tr><td>Lyon</td></tr></table>")));
    }

    @Test
    void whoAnswersAndUntilWhenIsAskedAndNeverBlocks() {
        assertEquals(
                List.of("content.gate.noOwner", "content.gate.noReviewDate"),
                new Care()
                        .check(candidate(Language.ENGLISH, Steward.NOBODY))
                        .map(Finding::code)
                        .toList());
        assertEquals(
                0,
                new Care()
                        .check(candidate(Language.ENGLISH, new Steward(1L, LocalDate.of(2030, 1, 1))))
                        .count());
        assertEquals(false, new Care().mayBlock());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "fr, fr", "de, de"})
    void aTextInItsOwnLanguagePasses(String marked, String written) {
        assertEquals(List.of(), language(marked, "<p>" + in(written) + "</p>"));
    }

    @ParameterizedTest
    @CsvSource({"en, fr", "en, de", "fr, en", "fr, de", "de, en", "de, fr"})
    void aTextInAnotherLanguageThanItIsMarkedAsIsNoticed(String marked, String written) {
        assertEquals(
                List.of(Finding.warning("content.gate.language", "blocks[0].html", written, marked)),
                language(marked, "<p>" + in(written) + "</p>"));
    }

    @Test
    void aMarkedPassageIsReadInItsOwnLanguage() {
        assertEquals(List.of(), language("en", "<p>" + ENGLISH + "</p><p lang=\"fr-BE\">" + FRENCH + "</p>"));
        assertEquals(
                1,
                language("en", "<p>" + ENGLISH + "</p><p lang=\"de\">" + FRENCH + "</p>")
                        .size());
    }

    @Test
    void aFewWordsAreNoProof() {
        assertEquals(List.of(), language("en", "<p>Comité des régions de l’Union européenne</p>"));
        assertEquals(
                List.of(),
                language(
                        "en",
                        "<p>Provence-Alpes-Côte d’Azur, Pays de la Loire, Centre-Val de Loire, Île de France</p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, fr, Les régions travaillent ensemble parce que leurs habitants le demandent.",
        "de, fr, Il est temps que les régions soient entendues dans les décisions de l’Union.",
        "fr, de, Die Regionen arbeiten zusammen und sie werden es auch weiter tun.",
        "fr, en, The regions work together because their people have asked for it.",
    })
    void aShortSentenceInAnotherLanguageIsNoticed(String marked, String written, String sentence) {
        assertEquals(
                List.of(Finding.warning("content.gate.language", "blocks[0].html", written, marked)),
                language(marked, "<p>" + sentence + "</p>"));
    }

    @Test
    void aCallIsReadAsWell() {
        var call = new CallBlock(UUID.randomUUID(), "", FRENCH, "Read on", "item:4");
        assertEquals(
                List.of("blocks[0].text"),
                check(new TextLanguage(), call).stream().map(Finding::field).toList());
        assertEquals(
                List.of(), codes(new TextLanguage(), new CallBlock(UUID.randomUUID(), "", ENGLISH, "Lire", "item:4")));
    }

    private static List<Finding> language(String marked, String html) {
        return new TextLanguage()
                .check(candidate(Language.of(marked), Steward.NOBODY, text(html)))
                .toList();
    }

    private static String in(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "de" -> GERMAN;
            default -> ENGLISH;
        };
    }

    private static TextBlock text(String html) {
        return new TextBlock(UUID.randomUUID(), html);
    }

    private static List<String> codes(GateRule rule, Block... blocks) {
        return check(rule, blocks).stream().map(Finding::code).toList();
    }

    private static List<Finding> check(GateRule rule, Block... blocks) {
        return rule.check(candidate(Language.ENGLISH, Steward.NOBODY, blocks)).toList();
    }

    private static Candidate candidate(Language language, Steward steward, Block... blocks) {
        return Candidate.of(
                language,
                new Draft(
                        new DraftText("Title", "", "slug", "", Stream.of(blocks).toList()), null),
                steward,
                TYPES);
    }
}
