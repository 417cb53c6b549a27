package eu.aer.common;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * What would otherwise stand at every attribute. Columns are named as SQL does, {@code createdAt} as {@code created_at}, where
 * EclipseLink's own default is {@code CREATEDAT}; a column with a name of its own keeps it. Instants are stored as timestamps, which
 * JPA 3.1 does not know.
 */
final class ColumnMapping {

    void customize(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            for (var mapping : descriptor.getMappings()) {
                if (mapping instanceof DirectToFieldMapping direct) {
                    rename(direct);
                    if (isInstant(descriptor.getJavaClass(), direct.getAttributeName())) {
                        direct.setConverter(new InstantConverter());
                    }
                }
            }
        }
    }

    private static void rename(DirectToFieldMapping mapping) {
        var attribute = mapping.getAttributeName();
        if (mapping.getField().getName().equalsIgnoreCase(attribute)) {
            mapping.getField()
                    .setName(attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
        }
    }

    private static boolean isInstant(Class<?> entity, String attribute) {
        return Stream.<Class<?>>iterate(entity, type -> type != null, Class::getSuperclass)
                .flatMap(type -> field(type, attribute).stream())
                .anyMatch(field -> field.getType() == Instant.class);
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }
}
