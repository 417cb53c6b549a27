package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What whoever runs the server sets, by environment variable ({@code AER_DATA}) or system property ({@code aer.data}); the README
 * lists the same keys. What editors change stands in the settings in the database. The data source's own keys ({@code AER_DB_*}) are
 * read by the server, see {@code wildfly-config/configure.cli}.
 *
 * <p>Values are read as text and understood here, so that a wrong one ends the start with a sentence that names it.
 */
@ApplicationScoped
public class Configuration {

    public static final long MEGABYTE = 1024 * 1024;

    private Config config;
    private URI baseUrl;
    private ZoneId zone;

    protected Configuration() {}

    @Inject
    public Configuration(Config config) {
        this.config = config;
    }

    /** @throws StartFailure when a value cannot be used; the sentence names its variable and says what it may be */
    void check() {
        baseUrl();
        zone();
        sample();
        links();
        smtp();
        proxies();
        mediaLimit();
    }

    /** The folder of everything that is kept: embedded database, files, index, keys. Default: the server's data folder. */
    public Path data() {
        return Path.of(text("aer.data").orElseGet(() -> System.getProperty("jboss.server.data.dir")))
                .toAbsolutePath()
                .normalize();
    }

    /** The folder of uploaded files, the same for all nodes; none: a folder within that of this server. */
    public Optional<Path> media() {
        return text("aer.media").map(folder -> Path.of(folder).toAbsolutePath().normalize());
    }

    /** How many bytes an uploaded file may have. */
    public long mediaLimit() {
        var value = text("aer.media.limit").orElse("50");
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw unusable("aer.media.limit", value, "a number of megabytes from 1 to 9999, such as 50");
        }
        return Long.parseLong(value) * MEGABYTE;
    }

    /** The public address of the site, without a path: for mail, feeds and canonical links. Never taken from a request. */
    public URI baseUrl() {
        if (baseUrl == null) {
            baseUrl = readBaseUrl();
        }
        return baseUrl;
    }

    private URI readBaseUrl() {
        var value = text("aer.base.url").orElse("http://localhost:8080");
        if (!value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?")) {
            throw unusable(
                    "aer.base.url", value, "the address of the site without a path, such as https://www.example.org");
        }
        return URI.create(value);
    }

    /** An absolute address for a path of this site, {@code /en/about}. */
    public String absolute(String path) {
        return baseUrl().getScheme() + "://" + baseUrl().getAuthority() + path;
    }

    /** Key of tokens and hashes, at least 32 characters. Needed on PostgreSQL; on embedded H2 it is generated and kept in the data folder. */
    public Optional<String> secret() {
        return text("aer.secret");
    }

    /** Sets or resets the password of the first administrator at each start; it must be changed at the next sign-in. */
    public Optional<String> adminPassword() {
        return text("aer.admin.password");
    }

    /** Whether an empty database is filled with the sample content. */
    public boolean sample() {
        return truth("aer.sample");
    }

    /** Whether this node may visit the outside addresses that texts link to. */
    public boolean links() {
        return truth("aer.links");
    }

    /** The zone in which the association lives: days begin and dates are shown in it. */
    public ZoneId zone() {
        if (zone == null) {
            zone = readZone();
        }
        return zone;
    }

    private ZoneId readZone() {
        var value = text("aer.zone").orElse("Europe/Brussels");
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw unusable("aer.zone", value, "a time zone, such as Europe/Brussels");
        }
    }

    /** Whether the database is the embedded one ({@code AER_DB_DRIVER}). */
    public boolean embeddedDatabase() {
        return text("aer.db.driver").orElse("h2").equals("h2");
    }

    /** The SMTP server that mail is handed to; without one, mail stays in the outbox and is read in the back office. */
    public Optional<Smtp> smtp() {
        var port = port();
        var tls = truth("aer.smtp.tls");
        return text("aer.smtp.host")
                .map(host -> new Smtp(host, port, text("aer.smtp.user"), text("aer.smtp.password"), tls));
    }

    private int port() {
        var value = text("aer.smtp.port").orElse("587");
        if (!value.matches("[1-9]\\d{0,4}")) {
            throw unusable("aer.smtp.port", value, "the number of a port, such as 587");
        }
        return Integer.parseInt(value);
    }

    /** Sender of all mail: an address, with a name before it or without. */
    public String mailFrom() {
        return text("aer.mail.from").orElse("no-reply@localhost");
    }

    /** The proxies whose word is taken for a reader's address ({@code X-Forwarded-For}): addresses or networks. */
    public List<Network> proxies() {
        return text("aer.proxies").stream()
                .flatMap(value -> List.of(value.split("[,\\s]+")).stream())
                .map(value -> Network.parse(value)
                        .orElseThrow(() -> unusable(
                                "aer.proxies", value, "addresses or networks, such as 127.0.0.1 or 10.0.0.0/8")))
                .toList();
    }

    private boolean truth(String key) {
        var value = text(key).orElse("true");
        if (!value.matches("true|false")) {
            throw unusable(key, value, "true or false");
        }
        return Boolean.parseBoolean(value);
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @param key {@code aer.base.url}, called by the name of its environment variable */
    public static StartFailure unusable(String key, String value, String wanted) {
        return new StartFailure("%s is “%s”. Set it to %s."
                .formatted(key.toUpperCase(Locale.ROOT).replace('.', '_'), value, wanted));
    }

    /** Where and how mail is handed over. */
    public record Smtp(String host, int port, Optional<String> user, Optional<String> password, boolean tls) {}
}
