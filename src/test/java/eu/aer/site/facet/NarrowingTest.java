package eu.aer.site.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private record Ship(String name, String flag, List<String> cargo) {}

    private static final List<Ship> SHIPS = List.of(
            new Ship("Alma", "BE", List.of("grain")),
            new Ship("Brise", "FR", List.of("grain", "wine")),
            new Ship("Cygne", "FR", List.of("wine")),
            new Ship("Dora", "DE", List.of()));
    private static final Facet<Ship> FLAG =
            new Facet<>("flag", "x.flag", ship -> List.of(ship.flag()), Function.identity(), Comparator.naturalOrder());
    private static final Facet<Ship> CARGO =
            new Facet<>("cargo", "x.cargo", Ship::cargo, Function.identity(), Comparator.reverseOrder());
    private static final FacetIndex<Ship> INDEX = new FacetIndex<>(SHIPS, List.of(FLAG, CARGO));

    @Test
    void withoutAChoiceEverythingIsFoundAndCounted() {
        var all = new Narrowing<>(INDEX, Map.of());
        assertEquals(SHIPS, all.found());
        assertEquals(Map.of("BE", 1, "FR", 2, "DE", 1), all.counts(FLAG));
        assertEquals(List.of("wine", "grain"), List.copyOf(all.counts(CARGO).keySet()));
    }

    @Test
    void aChoiceCountsWhatTheOthersWouldLeave() {
        var wine = new Narrowing<>(INDEX, Map.of("cargo", "wine"));
        assertEquals(
                List.of("Brise", "Cygne"), wine.found().stream().map(Ship::name).toList());
        assertEquals(Map.of("FR", 2), wine.counts(FLAG));
        assertEquals(Map.of("grain", 2, "wine", 2), wine.counts(CARGO));
    }

    @Test
    void choicesHoldTogether() {
        var both = new Narrowing<>(INDEX, Map.of("cargo", "grain", "flag", "FR"));
        assertEquals(List.of("Brise"), both.found().stream().map(Ship::name).toList());
        assertEquals(Map.of("BE", 1, "FR", 1), both.counts(FLAG));
        assertEquals(Map.of("grain", 1, "wine", 2), both.counts(CARGO));
    }

    @Test
    void whatLeadsNowhereIsStillShownAsChosen() {
        var none = new Narrowing<>(INDEX, Map.of("flag", "NO"));
        assertEquals(List.of(), none.found());
        assertEquals(Map.of("NO", 0, "BE", 1, "FR", 2, "DE", 1), none.counts(FLAG));
        assertEquals("NO", List.copyOf(none.counts(FLAG).keySet()).get(3));
    }

    @Test
    void aPageIsPartOfWhatIsFound() {
        var all = new Narrowing<>(INDEX, Map.of());
        assertEquals(4, all.size());
        assertEquals(SHIPS.subList(1, 3), all.found(1, 2));
        assertEquals(SHIPS.subList(3, 4), all.found(3, 20));
        assertEquals(List.of(), all.found(4, 20));
    }
}
