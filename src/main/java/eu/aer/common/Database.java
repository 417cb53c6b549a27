package eu.aer.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/** The data source: brought to the newest schema at start, asked for a sign of life by the health check. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/AerDS")
    DataSource source;

    @Inject
    @Any
    Instance<JavaMigration> inJava;

    private volatile boolean migrated;

    /** @throws StartFailure when the database cannot be reached or its schema cannot be brought up to date */
    void migrate() {
        probe();
        try {
            // out of order: features number their migrations by time and do not share a counter
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .javaMigrations(inJava.stream().toArray(JavaMigration[]::new))
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartFailure("The database schema could not be brought up to date: " + firstLine(e));
        }
        migrated = true;
    }

    private void probe() {
        try (var connection = source.getConnection()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database cannot be reached: %s Check AER_DB_URL, AER_DB_USER and AER_DB_PASSWORD, and that no other program has the database open."
                            .formatted(firstLine(rootOf(e))));
        }
    }

    /** Whether the schema is up to date and the database answers now. */
    public boolean isReady() {
        if (!migrated) {
            return false;
        }
        try (var connection = source.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** Whether this came of the database being away, now or a moment ago. */
    public boolean wasAway(Throwable failure) {
        return !isReady() || tellsOfAbsence(failure);
    }

    /** By the classes of SQLSTATE: 08 connection exception (SQL standard), 57P operator intervention (PostgreSQL: it stops or starts). */
    static boolean tellsOfAbsence(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .anyMatch(state -> state.startsWith("08") || state.startsWith("57P"));
    }

    private static Throwable rootOf(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(Throwable error) {
        var line = String.valueOf(error.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
