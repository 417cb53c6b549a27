package eu.aer.common;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/**
 * Stores an instant as a timestamp with time zone. EclipseLink's own kind of converter, because what a driver returns for such a
 * column differs: a {@link Timestamp} on PostgreSQL, an {@link OffsetDateTime} on H2.
 */
public class InstantConverter implements Converter {

    @Override
    public Object convertObjectValueToDataValue(Object instant, Session session) {
        return instant instanceof Instant value ? Timestamp.from(value) : instant;
    }

    @Override
    public Object convertDataValueToObjectValue(Object stored, Session session) {
        if (stored instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : stored;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        ((DirectToFieldMapping) mapping).setFieldClassification(Timestamp.class);
    }
}
