package eu.aer.common;

import java.util.Locale;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Names columns as SQL does, {@code createdAt} as {@code created_at}, so that no entity repeats it. EclipseLink's own default is
 * {@code CREATEDAT}; a column with a name of its own keeps it.
 */
public class SnakeCaseColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(DirectToFieldMapping.class::isInstance)
                .map(DirectToFieldMapping.class::cast)
                .forEach(SnakeCaseColumns::rename);
    }

    private static void rename(DirectToFieldMapping mapping) {
        var attribute = mapping.getAttributeName();
        if (mapping.getField().getName().equalsIgnoreCase(attribute)) {
            mapping.getField().setName(attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
        }
    }
}
