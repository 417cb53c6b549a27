package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What whoever runs the server sets, by environment variable ({@code AER_DATA}) or system property ({@code aer.data}); the README
 * lists the same keys. What editors change stands in the settings in the database. The data source's own keys ({@code AER_DB_*}) are
 * read by the server, see {@code wildfly-config/configure.cli}.
 */
@ApplicationScoped
public class Configuration {

    /** The folder of everything that is kept: embedded database, files, index, keys. Default: the server's data folder. */
    @Inject
    @ConfigProperty(name = "aer.data")
    Optional<String> data;

    /** The public address of the site, without a path: for mail, feeds and canonical links. Never taken from a request. */
    @Inject
    @ConfigProperty(name = "aer.base.url", defaultValue = "http://localhost:8080")
    URI baseUrl;

    /** Key of tokens and hashes, at least 32 characters. Needed on PostgreSQL; on embedded H2 it is generated and kept in the data folder. */
    @Inject
    @ConfigProperty(name = "aer.secret")
    Optional<String> secret;

    /** Sets or resets the password of the first administrator at each start; it must be changed at the next sign-in. */
    @Inject
    @ConfigProperty(name = "aer.admin.password")
    Optional<String> adminPassword;

    /** Whether an empty database is filled with the sample content. */
    @Inject
    @ConfigProperty(name = "aer.sample", defaultValue = "true")
    boolean sample;

    /** The zone in which the association lives: days begin and dates are shown in it. */
    @Inject
    @ConfigProperty(name = "aer.zone", defaultValue = "Europe/Brussels")
    String zone;

    /** JDBC driver of the data source: {@code h2} or {@code postgresql}. */
    @Inject
    @ConfigProperty(name = "aer.db.driver", defaultValue = "h2")
    String databaseDriver;

    /** SMTP server that mail is handed to; without one, mail stays in the outbox and is read in the back office. */
    @Inject
    @ConfigProperty(name = "aer.smtp.host")
    Optional<String> smtpHost;

    /** Port of the SMTP server. */
    @Inject
    @ConfigProperty(name = "aer.smtp.port", defaultValue = "587")
    int smtpPort;

    /** User at the SMTP server; none: no authentication. */
    @Inject
    @ConfigProperty(name = "aer.smtp.user")
    Optional<String> smtpUser;

    /** Password at the SMTP server. */
    @Inject
    @ConfigProperty(name = "aer.smtp.password")
    Optional<String> smtpPassword;

    /** Whether the connection to the SMTP server must be encrypted (STARTTLS). */
    @Inject
    @ConfigProperty(name = "aer.smtp.tls", defaultValue = "true")
    boolean smtpTls;

    /** Sender of all mail. */
    @Inject
    @ConfigProperty(name = "aer.mail.from", defaultValue = "no-reply@localhost")
    String mailFrom;

    public Path data() {
        return Path.of(data.orElseGet(() -> System.getProperty("jboss.server.data.dir")))
                .toAbsolutePath()
                .normalize();
    }

    /** An absolute address for a path of this site, {@code /en/about}. */
    public String absolute(String path) {
        return baseUrl.resolve("/").toString().replaceAll("/$", "") + path;
    }

    public URI baseUrl() {
        return baseUrl;
    }

    public Optional<String> secret() {
        return secret;
    }

    public Optional<String> adminPassword() {
        return adminPassword;
    }

    public boolean sample() {
        return sample;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean embeddedDatabase() {
        return databaseDriver.equals("h2");
    }

    /** The SMTP server, or none where mail is only kept. */
    public Optional<Smtp> smtp() {
        return smtpHost.map(host -> new Smtp(host, smtpPort, smtpUser, smtpPassword, smtpTls));
    }

    public String mailFrom() {
        return mailFrom;
    }

    /** Where and how mail is handed over. */
    public record Smtp(String host, int port, Optional<String> user, Optional<String> password, boolean tls) {}
}
