package eu.aer.site.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.cache.CacheFactory;

/**
 * What has been drawn already and is the same for everybody: kept by OmniFaces' cache under a key that changes with the content.
 * The tag {@code aer:once} asks here first, so that no component is built for what only has to be printed.
 */
@Named
@RequestScoped
public class Once {

    @Inject
    FacesContext faces;

    private final Map<String, Optional<String>> drawn = new HashMap<>();

    public boolean isDrawn(String key) {
        return find(key).isPresent();
    }

    public String html(String key) {
        return find(key).orElse("");
    }

    /** Remembered for the request, because the cache may drop an entry at any moment. */
    private Optional<String> find(String key) {
        return drawn.computeIfAbsent(
                key,
                wanted -> Optional.ofNullable(
                        CacheFactory.getCache(faces, "application").get(wanted)));
    }
}
