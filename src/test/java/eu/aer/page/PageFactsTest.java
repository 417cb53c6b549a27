package eu.aer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageFactsTest {

    @Test
    void aPageWithoutASectionIsAPlainOne() {
        assertEquals(new PageFacts(PlainSection.KEY), new PageFacts(null));
    }
}
