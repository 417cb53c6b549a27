package eu.aer.site.web.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;

/** Where the pictures are. */
@Named("map")
@ApplicationScoped
public class MapView {

    /**
     * @param countries ISO 3166-1 alpha-2
     * @param regions ids of the map's regions
     */
    public String address(Collection<String> countries, Collection<String> regions) {
        return MapServlet.PATH + "?c=" + list(countries) + "&r=" + list(regions);
    }

    private static String list(Collection<String> codes) {
        return URLEncoder.encode(String.join(",", new TreeSet<>(codes)), StandardCharsets.UTF_8);
    }
}
