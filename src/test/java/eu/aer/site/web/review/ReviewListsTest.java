package eu.aer.site.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.content.review.ListedReview;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewListsTest {

    @Test
    void aLongListSaysThatThereIsMore() {
        List<ListedReview> reviews = Collections.nCopies(3, null);
        assertFalse(ReviewLists.Listed.of(reviews, 3).cut());
        assertTrue(ReviewLists.Listed.of(reviews, 2).cut());
        assertEquals(2, ReviewLists.Listed.of(reviews, 2).reviews().size());
    }
}
