package eu.aer.news.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.content.listing.ListedText;
import eu.aer.news.ArticleFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleFormTest {

    private final ArticleFacts facts = new ArticleFacts(
            LocalDate.of(2026, 11, 30),
            "AER",
            "media:" + "0".repeat(32),
            List.of("projects"),
            List.of("item:4", "item:9"));
    private ArticleForm form;

    @BeforeEach
    void open() {
        form = new ArticleForm(facts, List.of(new RelatedForm(item(4)), new RelatedForm("item:9")));
    }

    private static ListedText item(long id) {
        return new ListedText(id, "page", Language.ENGLISH, "Title", null, 1, null, null, null, Instant.EPOCH, null);
    }

    @Test
    void whoChangesNothingSavesTheSame() {
        assertEquals(facts, form.facts());
        assertTrue(form.getRelated().getAll().get(1).isGone());
    }

    @Test
    void aRowWithoutAChoiceCountsForNothing() {
        form.getRelated().add();
        assertEquals(facts, form.facts());
        form.getRelated().getAll().get(2).setItem(item(5));
        form.getRelated().getAll().get(0).setItem(null);
        assertEquals(List.of("item:9", "item:5"), form.facts().related());
    }

    @Test
    void theSameTwiceIsOne() {
        form.getRelated().add();
        form.getRelated().getAll().get(2).setItem(item(4));
        assertEquals(facts.related(), form.facts().related());
    }

    @Test
    void whatIsGoneCanBeTakenOut() {
        form.getRelated().remove(1);
        assertEquals(List.of("item:4"), form.facts().related());
    }
}
