package eu.aer.site.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacetTest {

    @Test
    void whatIsKnownReadsInWordsAndStandsInItsOrder() {
        var facet = Facet.<String>among(List.of("open", "closed"), "state", "x.state", List::of, key -> "is " + key);
        assertEquals("is open", facet.wording().apply("open"));
        assertEquals("<b>", facet.wording().apply("<b>"));
        assertEquals(
                List.of("open", "closed"),
                Stream.of("closed", "open").sorted(facet.order()).toList());
    }

    @Test
    void theAlphabetIsThatOfTheReader() {
        var facet = Facet.<String>alphabetical("theme", "x.theme", List::of, key -> key, Locale.FRENCH);
        assertEquals(
                List.of("Eau", "Énergie", "Rail"),
                Stream.of("Rail", "Énergie", "Eau").sorted(facet.order()).toList());
    }
}
