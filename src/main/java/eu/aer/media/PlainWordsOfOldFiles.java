package eu.aer.media;

import eu.aer.common.MigrationStep;
import eu.aer.common.PlainWords;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Takes the accents out of what files are found by, where it was written down with them. In Java, where letters lose them. */
@Dependent
public class PlainWordsOfOldFiles extends MigrationStep {

    public PlainWordsOfOldFiles() {
        super("202611250852", "media plain words of old files");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var select = connection.createStatement();
                var found = select.executeQuery("select id, search_text from media_asset");
                var update = connection.prepareStatement("update media_asset set search_text = ? where id = ?")) {
            while (found.next()) {
                update.setString(1, PlainWords.of(found.getString(2)));
                update.setLong(2, found.getLong(1));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
