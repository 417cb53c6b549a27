package eu.aer.content.reference;

import eu.aer.common.Configuration;
import eu.aer.common.MigrationStep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/**
 * Writes down what files the texts lead to that were saved before links to files counted as uses. In Java, because the links stand
 * within the JSON of the drafts.
 */
@Dependent
public class MediaLinksOfOldTexts extends MigrationStep {

    private static final String TEXTS = "select t.id, r.draft, %s from translation t"
            + " join revision r on r.translation_id = t.id and r.number = %s where r.draft like '%%/media/%%'";

    @Inject
    Configuration configuration;

    public MediaLinksOfOldTexts() {
        super("202611301907", "content media links of old texts");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        write(context.getConnection(), configuration.baseUrl().getAuthority());
    }

    /**
     * Again, it changes nothing.
     *
     * @param own the site in an absolute address
     */
    public static void write(Connection connection, String own) throws SQLException {
        write(connection, own, TEXTS.formatted("true", "t.live_revision"));
        write(connection, own, TEXTS.formatted("false", "t.latest_revision"));
    }

    private static void write(Connection connection, String own, String texts) throws SQLException {
        try (var select = connection.createStatement();
                var found = select.executeQuery(texts);
                var insert = connection.prepareStatement(
                        "insert into media_use (id, version, translation_id, asset_id, is_live)"
                                + " select nextval('entity_sequence'), 0, cast(? as bigint), a.id, cast(? as boolean)"
                                + " from media_asset a where a.public_id = ? and a.removed_at is null"
                                + " and not exists (select 1 from media_use u"
                                + " where u.translation_id = ? and u.asset_id = a.id and u.is_live = ?)")) {
            while (found.next()) {
                for (var target : MediaReferences.linked(found.getString(2), own)) {
                    insert.setLong(1, found.getLong(1));
                    insert.setBoolean(2, found.getBoolean(3));
                    insert.setString(3, target);
                    insert.setLong(4, found.getLong(1));
                    insert.setBoolean(5, found.getBoolean(3));
                    insert.executeUpdate();
                }
            }
        }
    }
}
