package eu.aer.site.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

    @Test
    void marksTheCountriesAndRegionsAndShowsTheirNeighbours() {
        var map = drawn(List.of("AT"), List.of("ITH1+ITH2", "AT12"));
        assertEquals(2, map.select("path.c").size());
        assertEquals(2, map.select("path.r").size());
        assertEquals(2, map.select("circle").size());
        assertTrue(map.select("path.l").size() > 5);
        assertTrue(map.select("path.l").size() < 40, "what lies far away is not drawn");
    }

    @Test
    void theMarkedLieWithinTheView() {
        for (var code : List.of("AT", "PT", "NO", "TR", "MT", "CY", "IS")) {
            var view = view(drawn(List.of(code), List.of()));
            var box = EuropeMap.get().country(code).orElseThrow().box();
            assertTrue(view.touches(box), code);
            assertTrue(
                    view.contains((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2),
                    () -> code + " " + view + " " + box);
        }
    }

    @Test
    void overseasRegionsMarkTheirCountry() {
        var map = drawn(List.of(), List.of("FRY1"));
        assertEquals(1, map.select("path.c").size());
        assertEquals(0, map.select("circle, path.r").size());
    }

    @Test
    void whatTheMapDoesNotKnowIsLeftOut() {
        var map = drawn(List.of("XX", "<script>"), List.of("\"><b>"));
        assertEquals(0, map.select("path.c, path.r, circle, script, b").size());
        assertFalse(map.select("path.l").isEmpty());
    }

    @Test
    void readsThePathsOfTheData() {
        assertEquals(new Box(10, 20, 40, 60), Box.of("M10 20l30 0 0 30-30 0zM15 50l5 10z"));
    }

    private static Box view(Document map) {
        var numbers = map.selectFirst("svg").attr("viewBox").split(" ");
        return Box.at(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
    }

    private static Document drawn(List<String> countries, List<String> regions) {
        return Jsoup.parse(new MapDrawing(countries, regions).svg(), "", Parser.xmlParser());
    }
}
