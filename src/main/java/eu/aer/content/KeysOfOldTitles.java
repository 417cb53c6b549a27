package eu.aer.content;

import eu.aer.common.MigrationStep;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Writes down the titles of texts that were saved before they were kept as they are looked for. In Java, where letters lose their accents. */
@Dependent
public class KeysOfOldTitles extends MigrationStep {

    private static final int BATCH = 1000;

    public KeysOfOldTitles() {
        super("202611250851", "content keys of old titles");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var select = connection.createStatement();
                var found = select.executeQuery("select id, title, navigation_title from translation");
                var update = connection.prepareStatement("update translation set title_key = ? where id = ?")) {
            for (var row = 1; found.next(); row++) {
                update.setString(1, Translation.titleKey(found.getString(2), found.getString(3)));
                update.setLong(2, found.getLong(1));
                update.addBatch();
                if (row % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
