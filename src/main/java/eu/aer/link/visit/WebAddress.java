package eu.aer.link.visit;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of something on the web as it is asked for (RFC 3986): what people type is forgiven as browsers do, and the place within
 * the page left out.
 *
 * @param port the one of the scheme where none is written
 * @param path with the query, at least {@code /}
 */
public record WebAddress(String scheme, String host, int port, String path) {

    public static final int MAX_LENGTH = 2000;
    private static final int MAX_HOST = 255;
    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern FORM = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@\\\\]*@)?(\\[[0-9a-f:.]+\\]|[^/?#:@\\\\\\s%]+)(?::(\\d{0,5}))?([/?][^#]*)?(?:#.*)?");

    private static final int ASCII_END = 0x80;
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** None where it is no address of the web. */
    public static Optional<WebAddress> parse(String text) {
        var form = FORM.matcher(text.strip());
        return form.matches()
                ? host(form.group(2)).flatMap(host -> of(form.group(1), host, form.group(3), form.group(4)))
                : Optional.empty();
    }

    private static Optional<WebAddress> of(String writtenScheme, String host, String writtenPort, String rest) {
        var scheme = writtenScheme.toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = writtenPort == null || writtenPort.isEmpty() ? usual : Integer.parseInt(writtenPort);
        var path = rest == null ? "/" : escaped(rest.startsWith("?") ? "/" + rest : rest);
        var address = new WebAddress(scheme, host, port, path);
        return port > 0 && port <= HIGHEST_PORT && address.toString().length() <= MAX_LENGTH
                ? Optional.of(address)
                : Optional.empty();
    }

    private static Optional<String> host(String written) {
        try {
            var host = written.startsWith("[") ? written : IDN.toASCII(written, IDN.ALLOW_UNASSIGNED);
            return Optional.of(host.toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty() && name.length() <= MAX_HOST);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < ASCII_END && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0)) {
                escaped.appendCodePoint(point);
            } else {
                for (var value : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(value));
                }
            }
        });
        return LONE_PERCENT.matcher(escaped).replaceAll("%25");
    }

    /** Where a redirect from here leads; none where that is nowhere on the web. */
    Optional<WebAddress> resolve(String location) {
        var text = location.strip();
        if (text.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(scheme + ":" + text);
        }
        try {
            var target = URI.create("http://host" + path).resolve(escaped(text.replaceFirst("#.*", "")));
            var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            return parse(origin() + (target.getRawPath().startsWith("/") ? "" : "/") + target.getRawPath() + query);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private String origin() {
        var usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
