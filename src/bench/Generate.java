import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Adds 10,000 live pages in three languages, or in five, with 100,000 revisions and more to a database that a server has set up: ten branches of 1,000 pages
 * (1, 9, 90 and 900 on four levels), the changes that made them, and redirects. The same each time it runs.
 *
 * <p>Plain SQL, because the activities would take an hour. Run by generate.sh.
 */
public final class Generate {

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it");
    /** Which a new site has. */
    private static final int USED = 3;
    private static final Map<String, List<String>> NAMES = Map.of(
            "en", List.of("Branch", "Chapter", "Section", "Leaf"),
            "fr", List.of("Branche", "Chapitre", "Partie", "Feuille"),
            "de", List.of("Zweig", "Kapitel", "Abschnitt", "Blatt"),
            "es", List.of("Rama", "Capitulo", "Seccion", "Hoja"),
            "it", List.of("Ramo", "Capitolo", "Sezione", "Foglia"));
    private static final int[] CHILDREN = {10, 9, 10, 10};
    private static final int BATCH = 2000;
    private static final String[] WORDS = ("region assembly cooperation youth culture mobility policy member council energy health "
                    + "digital rural network exchange report strategy budget partner europe project committee summit")
            .split(" ");

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Random random = new Random(42);
    private final Instant begin = Instant.parse("2026-01-01T08:00:00Z");
    private long id;
    private long change;
    private int written;
    private int pages;
    private int revisions;

    private final int languages;

    private Generate(Connection connection, int languages) {
        this.connection = connection;
        this.languages = languages;
    }

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            connection.setAutoCommit(false);
            new Generate(connection, arguments.length > 3 ? Integer.parseInt(arguments[3]) : USED).run();
        }
    }

    private void run() throws SQLException {
        id = number("select max(id) from (select max(id) as id from content_item union all select max(id) from translation"
                + " union all select max(id) from revision union all select max(id) from address"
                + " union all select max(id) from slug_reservation union all select max(id) from redirect"
                + " union all select max(id) from menu_item union all select max(id) from account) as ids")
                + 10_000;
        change = number("select last_number from change_counter");
        prepare("content_item", "id, version, kind, source_language, created_at, changed_at");
        prepare("page", "id, parent_id, position, section");
        prepare(
                "translation",
                "id, version, item_id, language, title, navigation_title, slug, summary, blocks, live,"
                        + " first_published_at, last_published_at, live_revision, latest_revision, title_key");
        prepare("revision", "id, version, translation_id, number, created_at, note, draft, schema_version");
        prepare("slug_reservation", "id, version, parent_id, language, slug, item_id");
        prepare("address", "id, version, item_id, language, path, title, section, kind, shown_language");
        prepare("redirect", "id, version, source, item_id, language, automatic, hits");
        prepare("content_change", "number, item_id, language, kind, is_public, changed_at, subject, title, from_revision, to_revision");
        prepare("content_language", "id, version, language, position");
        for (var more = USED; more < languages; more++) {
            row("content_language", ++id, 0L, LANGUAGES.get(more), more + 1);
        }
        var root = number("select id from page where parent_id is null");
        add(root, 0, Collections.nCopies(languages, ""));
        flush();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update change_counter set last_number = " + change);
            statement.execute("alter sequence entity_sequence restart with " + (id + 1000));
        }
        connection.commit();
        System.out.printf("%d pages, %d revisions, %d changes%n", pages, revisions, change);
    }

    /** The children of a page, and theirs. */
    private void add(long parent, int level, List<String> above) throws SQLException {
        if (level == CHILDREN.length) {
            return;
        }
        for (var position = 1; position <= CHILDREN[level]; position++) {
            var item = ++id;
            pages++;
            var time = begin.plus(Duration.ofMinutes(pages));
            // behind the pages of the sample
            row("content_item", item, 0L, "page", "en", time, time);
            row("page", item, parent, 1000 + position, "plain");
            var paths = new ArrayList<String>();
            for (var language = 0; language < languages; language++) {
                paths.add(text(item, parent, level, position, language, above.get(language), time));
            }
            if (pages % 4 == 0) {
                row("redirect", ++id, 0L, "/old/page-" + pages, item, "en", pages % 8 == 0, (long) random.nextInt(500));
            }
            add(item, level + 1, paths);
        }
    }

    /** One language of a page: three revisions, four in English, the last of which is live. */
    private String text(long item, long parent, int level, int position, int index, String above, Instant time)
            throws SQLException {
        var language = LANGUAGES.get(index);
        var name = NAMES.get(language).get(level) + " " + position;
        var title = name + " " + WORDS[random.nextInt(WORDS.length)];
        var slug = name.toLowerCase().replace(' ', '-');
        var path = above.isEmpty() ? slug : above + "/" + slug;
        var last = index == 0 ? 4 : 3;
        var translation = ++id;
        var blocks = blocks();
        row(
                "translation", translation, 0L, item, language, title, "", slug, sentence(), blocks, true, time, time,
                last, last, title.toLowerCase());
        for (var revision = 1; revision <= last; revision++) {
            revisions++;
            var draft = "{\"text\":{\"title\":\"" + title + "\",\"navigationTitle\":\"\",\"slug\":\"" + slug
                    + "\",\"summary\":\"" + sentence() + "\",\"blocks\":" + (revision == last ? blocks : blocks()) + "}"
                    + (index == 0 ? ",\"facts\":{\"section\":\"plain\"}" : "") + "}";
            var at = time.plus(Duration.ofSeconds(10L * revision));
            row("revision", ++id, 0L, translation, revision, at, "", draft, 1);
            row(
                    "content_change", ++change, item, language, "DRAFTED", false, at, "page", title,
                    revision == 1 ? null : revision - 1, revision);
        }
        row("content_change", ++change, item, language, "PUBLISHED", true, time, "page", title, null, last);
        row("slug_reservation", ++id, 0L, parent, language, slug, item);
        row("address", ++id, 0L, item, language, path, title, "plain", "page", language);
        return path;
    }

    private String blocks() {
        var html = new StringBuilder();
        for (var paragraph = 0; paragraph < 3; paragraph++) {
            html.append("<p>").append(sentence()).append(" ").append(sentence()).append("</p>");
        }
        return "[{\"type\":\"text\",\"id\":\"" + new UUID(random.nextLong(), random.nextLong()) + "\",\"html\":\"" + html
                + "\"}]";
    }

    private String sentence() {
        var words = new StringBuilder("The");
        for (var word = 0; word < 14; word++) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.append('.').toString();
    }

    private void prepare(String table, String columns) throws SQLException {
        var marks = "?, ".repeat(columns.split(",").length);
        inserts.put(
                table,
                connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                        + marks.substring(0, marks.length() - 2) + ")"));
    }

    private void row(String table, Object... values) throws SQLException {
        var insert = inserts.get(table);
        for (var column = 0; column < values.length; column++) {
            var value = values[column];
            if (value == null) {
                insert.setNull(column + 1, Types.INTEGER);
            } else {
                insert.setObject(column + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
            }
        }
        insert.addBatch();
        if (++written % BATCH == 0) {
            flush();
        }
    }

    /** In the order of the tables, so that what is referred to comes first. */
    private void flush() throws SQLException {
        for (var insert : inserts.values()) {
            insert.executeBatch();
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
