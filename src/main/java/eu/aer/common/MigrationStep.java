package eu.aer.common;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** A migration that plain SQL cannot do, or not in the words of both databases. A CDI bean; numbered by the time, like the others. */
public abstract class MigrationStep implements JavaMigration {

    private final String version;
    private final String description;

    /** @param version {@code yyyyMMddHHmm} */
    protected MigrationStep(String version, String description) {
        this.version = version;
        this.description = description;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** Code may be tidied up later; Flyway need not know. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
