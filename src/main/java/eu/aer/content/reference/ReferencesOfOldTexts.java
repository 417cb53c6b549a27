package eu.aer.content.reference;

import eu.aer.common.MigrationStep;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/**
 * Writes down what the texts lead to that were saved before references were kept, so that a purge tells of them too. In Java, because
 * the references stand within the JSON of the drafts.
 */
@Dependent
public class ReferencesOfOldTexts extends MigrationStep {

    private static final String TEXTS = "select t.id, r.draft, %s from translation t"
            + " join revision r on r.translation_id = t.id and r.number = %s where r.draft like '%%item:%%'";

    public ReferencesOfOldTexts() {
        super("202611242330", "content references of old texts");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        write(context.getConnection());
    }

    /** Again, it changes nothing. */
    public static void write(Connection connection) throws SQLException {
        write(connection, TEXTS.formatted("true", "t.live_revision"));
        write(connection, TEXTS.formatted("false", "t.latest_revision"));
    }

    private static void write(Connection connection, String texts) throws SQLException {
        try (var select = connection.createStatement();
                var found = select.executeQuery(texts);
                var insert = connection.prepareStatement(
                        "insert into reference (id, version, translation_id, target_id, is_live)"
                                + " select nextval('entity_sequence'), 0, cast(? as bigint), i.id, cast(? as boolean)"
                                + " from content_item i where i.id = ? and not exists (select 1 from reference f"
                                + " where f.translation_id = ? and f.target_id = i.id and f.is_live = ?)")) {
            while (found.next()) {
                for (var target : References.in(found.getString(2))) {
                    insert.setLong(1, found.getLong(1));
                    insert.setBoolean(2, found.getBoolean(3));
                    insert.setLong(3, target);
                    insert.setLong(4, found.getLong(1));
                    insert.setBoolean(5, found.getBoolean(3));
                    insert.executeUpdate();
                }
            }
        }
    }
}
