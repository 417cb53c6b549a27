package eu.aer.site.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The countries and regions that can be drawn. */
public final class EuropeMap {

    private static final EuropeMap MAP = new EuropeMap();

    private final Box frame;
    private final List<Box> insets = new ArrayList<>();
    private final Map<String, Country> countries = new TreeMap<>();
    private final Map<String, Region> regions = new TreeMap<>();

    private EuropeMap() {
        var data = read();
        var box = data.get("viewBox").asText().split(" ");
        frame = new Box(0, 0, Integer.parseInt(box[2]), Integer.parseInt(box[3]));
        for (var inset : data.get("insets")) {
            insets.add(Box.at(number(inset, "x"), number(inset, "y"), number(inset, "w"), number(inset, "h")));
        }
        for (var country : data.get("countries")) {
            var path = country.get("d").asText();
            countries.put(
                    country.get("id").asText(), new Country(country.get("id").asText(), path, Box.of(path)));
        }
        for (var region : data.get("regions")) {
            add(region);
        }
    }

    private void add(JsonNode region) {
        var id = region.get("id").asText();
        var x = region.get("point").get(0).asInt();
        var y = region.get("point").get(1).asInt();
        var onMap = insets.stream().noneMatch(inset -> inset.contains(x, y));
        regions.put(
                id,
                new Region(
                        id,
                        region.get("country").asText(),
                        region.get("name").asText(),
                        x,
                        y,
                        onMap ? region.get("d").asText() : "",
                        onMap));
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).asInt();
    }

    private static JsonNode read() {
        try (var in = EuropeMap.class.getResourceAsStream("/map/europe.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EuropeMap get() {
        return MAP;
    }

    /** The whole map. */
    public Box frame() {
        return frame;
    }

    public Collection<Country> countries() {
        return countries.values();
    }

    /** @param code ISO 3166-1 alpha-2 */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public Collection<Region> regions() {
        return regions.values();
    }

    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /** @param path for the {@code d} of an SVG path */
    public record Country(String code, String path, Box box) {}

    /**
     * A region whose place is known.
     *
     * @param id a NUTS code where there is one
     * @param country ISO 3166-1 alpha-2
     * @param name in its own language
     * @param path empty where its shape is not known, or does not lie on the map
     * @param onMap whether its point lies on the map; overseas regions do not
     */
    public record Region(String id, String country, String name, int x, int y, String path, boolean onMap) {}
}
