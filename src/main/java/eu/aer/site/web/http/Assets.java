package eu.aer.site.web.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts, fonts and pictures of the public site, read once. Their addresses hold a fingerprint of all of them, so that
 * a browser may keep them for ever; views write {@code #{assets['css/site.css']}}.
 */
@Named
@ApplicationScoped
public class Assets extends AbstractMap<String, String> {

    static final String BASE = "/assets/";

    private static final String ROOT = "/WEB-INF/resources/";

    @Inject
    ServletContext servlets;

    private final Map<String, Asset> files = new HashMap<>();
    private String prefix;

    @PostConstruct
    void read() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : paths(ROOT)) {
                try (var in = servlets.getResourceAsStream(path)) {
                    var bytes = in.readAllBytes();
                    files.put(path.substring(ROOT.length()), new Asset(bytes, compressed(bytes)));
                    digest.update(bytes);
                }
            }
            prefix = BASE + HexFormat.of().formatHex(digest.digest(), 0, 6) + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> paths(String folder) {
        var paths = new TreeSet<String>();
        for (var path : servlets.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                paths.addAll(paths(path));
            } else {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The address of an asset. */
    @Override
    public String get(Object name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return prefix + name;
    }

    /** An asset, whatever the fingerprint it is asked with: an old page may still ask for an old one. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether an address has the fingerprint of what this server holds: only then may a browser keep the answer for ever. */
    boolean isCurrent(String path) {
        return (BASE + path).startsWith(prefix);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** @param gzip the same compressed; longer than the bytes for what is compressed already */
    record Asset(byte[] bytes, byte[] gzip) {}

    /** Assets are asked for by name and never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
