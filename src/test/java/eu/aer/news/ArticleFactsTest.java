package eu.aer.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsNamedTwiceIsKeptOnceInItsOrder() {
        var facts = new ArticleFacts(
                DAY, " AER ", "", List.of("b", "a", "b"), List.of("item:9", "item:4", "item:9", "item:4"));
        assertEquals("AER", facts.author());
        assertEquals(List.of("b", "a"), facts.topics());
        assertEquals(List.of(9L, 4L), facts.relatedIds());
    }

    @Test
    void whatAnOlderRevisionLacksIsAsInANewOne() {
        assertEquals(ArticleFacts.of(DAY), new ArticleFacts(DAY, null, null, null, null));
    }

    @Test
    void comesBackFromJsonAsItWas() throws Exception {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        var facts = new ArticleFacts(DAY, "AER", "media:" + "0".repeat(32), List.of("projects"), List.of("item:42"));
        assertEquals(facts, json.readValue(json.writeValueAsString(facts), ArticleFacts.class));
    }

    @Test
    void aDateIsNeededAndLiesInTheTimeOfTheAssociation() {
        assertEquals("news.dateMissing", refusals(ArticleFacts.of(null)));
        for (var year : List.of(1, 1949, 2101, 9999)) {
            assertEquals("news.dateRange", refusals(ArticleFacts.of(LocalDate.of(year, 6, 1))), "" + year);
        }
        for (var year : List.of(1950, 2100)) {
            assertEquals("", refusals(ArticleFacts.of(LocalDate.of(year, 1, 1))), "" + year);
        }
    }

    @Test
    void whatIsNoReferenceIsRefused() {
        assertEquals("news.pictureForm", refusals(new ArticleFacts(DAY, "", "item:1", null, null)));
        var many = IntStream.range(0, 21).mapToObj(id -> "item:" + id).toList();
        assertEquals("news.tooMany", refusals(new ArticleFacts(DAY, "", "", null, many)));
        assertEquals("news.relatedForm", refusals(new ArticleFacts(DAY, "", "", null, List.of("https://x.example"))));
        assertTrue(refusals(new ArticleFacts(DAY, "x".repeat(121), "", List.of("Not a key"), null))
                .contains(", "));
    }

    private static String refusals(ArticleFacts facts) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(facts).stream()
                    .map(ConstraintViolation::getMessageTemplate)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
