package eu.aer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerGenerationTest {

    private final PerGeneration kept = new PerGeneration();
    private int readings;
    private long generation = 1;

    @BeforeEach
    void stayInOneGeneration() {
        kept.feed = new ChangeFeed() {
            @Override
            public long generation() {
                return generation;
            }
        };
    }

    @Test
    void aReadingMayAskForAnother() {
        // so many, and an odd number of them, that what holds them grows in the middle of one
        read("single", 0);
        for (var item = 0; item < 200; item++) {
            var inner = item;
            assertEquals("both", outer(item, () -> read("inner", inner)));
        }
        assertEquals(201, readings);
        outer(7, () -> read("inner", 7));
        assertEquals(201, readings);
    }

    @Test
    void whatFailedIsReadAgain() {
        assertThrows(
                IllegalStateException.class,
                () -> outer(1, () -> {
                    throw new IllegalStateException("the database is away");
                }));
        assertEquals("both", outer(1, () -> read("inner", 1)));
    }

    @Test
    void whatWasReadForAnOlderGenerationIsDropped() {
        read("list", 0);
        generation = 2;
        read("list", 0);
        read("list", 0);
        assertEquals(2, readings);
        // whom it still belongs to reads it again
        generation = 1;
        read("list", 0);
        assertEquals(3, readings);
    }

    private String outer(long item, Runnable inner) {
        return kept.once("outer", item, Language.ENGLISH, () -> {
            inner.run();
            return "both";
        });
    }

    private void read(String what, long item) {
        kept.once(what, item, Language.ENGLISH, () -> ++readings);
    }
}
