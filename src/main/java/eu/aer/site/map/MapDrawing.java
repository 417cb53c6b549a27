package eu.aer.site.map;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture in SVG of the part of Europe in which these countries and regions lie. It brings its own colours for light and for dark.
 *
 * @param countries ISO 3166-1 alpha-2; those that the map does not know are left out
 * @param regions by their ids; those unknown are left out
 */
public record MapDrawing(Collection<String> countries, Collection<String> regions) {

    /** Width through height. */
    private static final double SHAPE = 1.3;
    /** Units: a country smaller than this is shown among its neighbours. */
    private static final int LEAST_WIDTH = 2600;

    private static final int PIXELS = 640;
    private static final String STYLE =
            ".l{fill:#dde3ee;stroke:#fff}.c{fill:#8fb0e6;stroke:#fff}.r{fill:#12459b;stroke:#fff}"
                    + ".p{fill:#de6f20;stroke:#fff}path{fill-rule:evenodd;stroke-linejoin:round;vector-effect:non-scaling-stroke}"
                    + "@media(prefers-color-scheme:dark){.l{fill:#202b41}.c{fill:#3d62a3}.r{fill:#a9c6ff}"
                    + "path.l,path.c,path.r,.p{stroke:#0d131f}.p{fill:#ff9a45}}";

    public String svg() {
        var map = EuropeMap.get();
        var places = regions.stream().flatMap(id -> map.region(id).stream()).toList();
        var chosen = Stream.concat(countries.stream(), places.stream().map(EuropeMap.Region::country))
                .distinct()
                .flatMap(code -> map.country(code).stream())
                .toList();
        var view = view(chosen, map.frame());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\"><style>%s</style>"
                        .formatted(
                                view.left(),
                                view.top(),
                                view.width(),
                                view.height(),
                                PIXELS,
                                (int) (PIXELS / SHAPE),
                                STYLE)
                + land(chosen, view)
                + places.stream()
                        .filter(region -> !region.path().isEmpty())
                        .map(region -> path("r", region.path()))
                        .collect(Collectors.joining())
                + places.stream()
                        .filter(EuropeMap.Region::onMap)
                        .map(region -> "<circle class=\"p\" cx=\"%d\" cy=\"%d\" r=\"%d\" stroke-width=\"%d\"/>"
                                .formatted(region.x(), region.y(), view.width() / 80, view.width() / 400))
                        .collect(Collectors.joining())
                + "</svg>";
    }

    private static Box view(List<EuropeMap.Country> chosen, Box frame) {
        return chosen.stream()
                .map(EuropeMap.Country::box)
                .reduce(Box::with)
                .map(box -> box.framed(frame, LEAST_WIDTH, SHAPE))
                .orElseGet(() -> frame.framed(frame, LEAST_WIDTH, SHAPE));
    }

    private static String land(List<EuropeMap.Country> chosen, Box view) {
        return EuropeMap.get().countries().stream()
                .filter(country -> country.box().touches(view))
                .map(country -> path(chosen.contains(country) ? "c" : "l", country.path()))
                .collect(Collectors.joining());
    }

    private static String path(String style, String path) {
        return "<path class=\"" + style + "\" d=\"" + path + "\"/>";
    }
}
