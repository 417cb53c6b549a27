package eu.aer.content.trash;

import eu.aer.common.MigrationStep;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets whatever belongs to an item go with it, so that a purge needs to know no table but the item's own. In Java, because the
 * first tables left the names of their keys to the database, and each database invents others.
 */
@Dependent
public class CascadingDeletes extends MigrationStep {

    public CascadingDeletes() {
        super("202611242203", "content cascading deletes");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var table : List.of("content_item", "translation", "page")) {
            for (var key : keysTo(connection, table)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("alter table " + key.table() + " drop constraint " + key.name());
                    statement.execute(key.renewed(table));
                }
            }
        }
    }

    private static List<Key> keysTo(Connection connection, String table) throws SQLException {
        var meta = connection.getMetaData();
        var name = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        var keys = new ArrayList<Key>();
        try (var found = meta.getExportedKeys(null, connection.getSchema(), name)) {
            while (found.next()) {
                if (found.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyNoAction
                        || found.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyRestrict) {
                    keys.add(new Key(
                            found.getString("FK_NAME"),
                            found.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                            found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
                }
            }
        }
        return keys;
    }

    private record Key(String name, String table, String column) {

        /** A menu entry stays as a heading when its page goes. */
        String renewed(String target) {
            return "alter table %s add constraint %s_%s_key foreign key (%s) references %s (id) on delete %s"
                    .formatted(
                            table, table, column, column, target, table.equals("menu_item") ? "set null" : "cascade");
        }
    }
}
