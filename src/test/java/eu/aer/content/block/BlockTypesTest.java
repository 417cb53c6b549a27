package eu.aer.content.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What each type of block makes of what was typed. */
class BlockTypesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void aCallLeadsToAnItemOrToAnAddress() {
        for (var link : List.of("item:42", "https://example.org/a?b", "mailto:info@example.org")) {
            assertEquals("", wrong(new CallBlock(ID, "", "", "Join", link)), link);
        }
        for (var link : List.of("", "item:x", "javascript:alert(1)", "data:text/html,x", "ftp://x", "https://a b")) {
            assertEquals("link", wrong(new CallBlock(ID, "", "", "Join", link)), link);
        }
        assertEquals("label", wrong(new CallBlock(ID, "", "", " ", "item:42")));
        assertEquals("A\nB\nC", new CallBlockType().plainText(new CallBlock(ID, "A", "B", "C", "item:1")));
    }

    @Test
    void aQuestionNeedsAnAnswer() {
        var pair = new QuestionsBlock.Question("Why?", "");
        assertEquals("questions[0].complete", wrong(new QuestionsBlock(ID, "", List.of(pair))));
        assertEquals("", wrong(new QuestionsBlockType().create(ID)));
    }

    @Test
    void anAnswerHasNoHeadingsAndNothingThatActs() {
        var typed = new QuestionsBlock.Question(
                " Why? ", "<h2>Because</h2><p onclick=x>of <b>this</b></p><script>x</script>");
        var cleaned = new QuestionsBlockType().clean(new QuestionsBlock(ID, " FAQ ", List.of(typed)));
        assertEquals(
                List.of(new QuestionsBlock.Question("Why?", "<p>Because</p><p>of <strong>this</strong></p>")),
                cleaned.questions());
        assertEquals("FAQ\nWhy?\nBecause\nof this", new QuestionsBlockType().plainText(cleaned));
    }

    @Test
    void aRowThatNobodyHasFilledIsShownToNobody() {
        assertTrue(new QuestionsBlockType().create(ID).asked().isEmpty());
        assertTrue(new PeopleBlockType().create(ID).named().isEmpty());
    }

    @Test
    void aPersonHasANameAndAddressesThatWork() {
        assertEquals("", wrong(person("Ana", "", "")));
        assertEquals("", wrong(person("Ana", "ana@example.org", "https://example.org")));
        assertEquals("people[0].nameGiven", wrong(person("", "ana@example.org", "")));
        assertEquals("people[0].email", wrong(person("Ana", "ana at example", "")));
        assertEquals("people[0].link", wrong(person("Ana", "", "javascript:alert(1)")));
    }

    private static PeopleBlock person(String name, String email, String link) {
        return new PeopleBlock(ID, "", List.of(new PeopleBlock.Person(name, "Head", "", email, link)));
    }

    @Test
    void aFilmStandsAtAKnownProviderAndHasATitle() {
        assertEquals("", wrong(new EmbedBlock(ID, "https://youtu.be/dQw4w9WgXcQ", "A film")));
        assertEquals("address", wrong(new EmbedBlock(ID, "https://example.org/film", "A film")));
        assertEquals("title", wrong(new EmbedBlock(ID, "https://youtu.be/dQw4w9WgXcQ", "")));
        assertTrue(new EmbedBlock(ID, "https://example.org/film", "x").video().isEmpty());
    }

    private static String wrong(Block block) {
        return VALIDATOR.validate(block).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
