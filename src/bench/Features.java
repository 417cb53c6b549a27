import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Many projects and expressions of interest, and how long the lists of them take. Run by features.sh. */
final class Features {

    private static final List<String> COUNTRIES = List.of("AT", "BE", "DE", "ES", "FI", "FR", "IT", "NL", "NO", "PL", "PT", "RO", "SE");
    private static final List<String> PROGRAMMES = List.of("Interreg Europe", "LIFE", "Erasmus+", "Horizon Europe", "CERV");
    private static final List<String> THEMES = List.of("Energy", "Youth", "Rail", "Health", "Rural areas", "Culture", "Water", "Skills");
    private static final int BATCH = 1000;

    private Features() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "rows" -> rows(arguments);
            case "lists" -> lists(arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Into the database of a server that is stopped. */
    private static void rows(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
            connection.setAutoCommit(false);
            projects(connection, Integer.parseInt(arguments[4]));
            expressions(connection, Integer.parseInt(arguments[5]));
            connection.commit();
        }
    }

    /** Live, in English, with a revision each, below the page of all projects. */
    private static void projects(Connection connection, int count) throws SQLException {
        var home = number(connection, "select item_id from address where section = 'projects' and language = 'en'");
        var first = number(connection, "select next value for entity_sequence") + 100_000;
        var before = (int) number(connection, "select count(*) from project");
        try (var item = connection.prepareStatement("insert into content_item (id, version, kind, source_language, created_at,"
                        + " changed_at) values (?, 0, 'project', 'en', ?, ?)");
                var project = connection.prepareStatement("insert into project (id, acronym, programme, grant_code, start_date, end_date,"
                        + " end_planned, total_budget, eu_contribution, currency, website, themes, partners, outputs, funding_statement)"
                        + " values (?, ?, ?, '', ?, ?, false, 1000000.00, 750000.00, 'EUR', '', ?, ?, '[]', '{\"en\":\"Co-funded\"}')");
                var text = connection.prepareStatement("insert into translation (id, version, item_id, language, title,"
                        + " navigation_title, slug, summary, blocks, live, first_published_at, last_published_at, live_revision,"
                        + " latest_revision, title_key) values (?, 0, ?, 'en', ?, '', ?, ?, '[]', true, ?, ?, 1, 1, ?)");
                var revision = connection.prepareStatement("insert into revision (id, version, translation_id, number, created_at, note,"
                        + " draft, schema_version) values (?, 0, ?, 1, ?, '', '{}', 1)");
                var slug = connection.prepareStatement("insert into slug_reservation (id, version, parent_id, language, slug, item_id)"
                        + " values (?, 0, ?, 'en', ?, ?)");
                var address = connection.prepareStatement("insert into address (id, version, item_id, language, path, title, kind,"
                        + " shown_language) values (?, 0, ?, ?, ?, ?, 'project', 'en')")) {
            for (var number = before; number < before + count; number++) {
                var id = first + 10L * (number - before);
                var time = Timestamp.from(Instant.ofEpochSecond(1_700_000_000L + number));
                var title = "Project " + number + " on " + THEMES.get(number % 8).toLowerCase();
                add(item, id, time, time);
                add(
                        project, id, "P" + number, PROGRAMMES.get(number % 5), "%d-%02d".formatted(2010 + number % 18, 1 + number % 12),
                        "%d-%02d".formatted(2012 + number % 18, 1 + number % 12),
                        "{\"en\":\"" + THEMES.get(number % 8) + "\\n" + THEMES.get((number + 3) % 8) + "\"}", partners(number));
                add(text, id + 1, id, title, "project-" + number, "What project " + number + " is about.", time, time, title.toLowerCase());
                add(revision, id + 2, id + 1, time);
                add(slug, id + 3, home, "project-" + number, id);
                for (var language : List.of("en", "fr", "de")) {
                    add(address, id + 4 + List.of("en", "fr", "de").indexOf(language), id, language, "projects/project-" + number, title);
                }
                if (number % BATCH == BATCH - 1 || number == before + count - 1) {
                    for (var statement : List.of(item, project, text, revision, slug, address)) {
                        statement.executeBatch();
                    }
                }
            }
            connection.createStatement().execute("alter sequence entity_sequence restart with " + (first + 10L * count + 1000));
        }
        System.out.println(count + " projects");
    }

    private static String partners(int number) {
        var partners = new StringBuilder("[");
        for (var place = 0; place < 6; place++) {
            partners.append(place == 0 ? "" : ",")
                    .append("{\"name\":\"Partner %d of %d\",\"country\":\"%s\",\"role\":\"%s\",\"region\":\"\"}"
                            .formatted(place, number, COUNTRIES.get((number + 3 * place) % COUNTRIES.size()), place == 0 ? "lead" : "partner"));
        }
        return partners.append("]").toString();
    }

    /** Confirmed, on the calls of the sample. */
    private static void expressions(Connection connection, int count) throws SQLException {
        var before = (int) number(connection, "select count(*) from expression_of_interest");
        var calls = new java.util.ArrayList<Long>();
        try (var rows = connection.createStatement().executeQuery("select id from partner_call order by id")) {
            while (rows.next()) {
                calls.add(rows.getLong(1));
            }
        }
        try (var insert = connection.prepareStatement("insert into expression_of_interest (id, version, call_id, organisation, country,"
                + " person, email, email_key, search_key, role, expertise, letter, language, consent, token_hash, begun_at, sent_at,"
                + " expires_at, confirmed_at, state) values (nextval('entity_sequence'), 0, ?, ?, ?, ?, ?, ?, ?, 'PARTNER', ?, ?, 'en', 'expression-en-1',"
                + " ?, ?, ?, ?, ?, ?)")) {
            for (var number = before; number < before + count; number++) {
                var region = "Region " + number % 900;
                var person = "Person " + number;
                var email = "person-" + number + "@example.org";
                var time = Timestamp.from(Instant.ofEpochSecond(1_700_000_000L + number));
                add(
                        insert, calls.get(number % calls.size()), region, COUNTRIES.get(number % COUNTRIES.size()), person, email, email,
                        (region + "\n" + person).toLowerCase(), "What we know about it", "A letter of some lines. ".repeat(20), "%064x".formatted(number),
                        time, time, time, time, List.of("NEW", "SHORTLISTED", "DECLINED").get(number % 3));
                if (number % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        System.out.println(count + " expressions of interest");
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (var column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
        insert.addBatch();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void lists(String site, String password) {
        var visitor = new Measure(site);
        visitor.show("public: all projects", "/en/projects");
        visitor.show("public: projects narrowed", "/en/projects?state=completed&country=DE&year=2023");
        visitor.show("public: completed projects", "/en/projects/completed-projects");
        visitor.show("public: partner search", "/en/projects/look-for-partners");
        visitor.show("public: home", "/en");
        var desk = new Measure(site);
        desk.signIn(password);
        desk.show("desk: projects", "/admin/project/list");
        desk.show("desk: projects of a state", "/admin/project/list?state=completed");
        desk.show("desk: figures", "/admin/project/figures");
        desk.show("desk: calls", "/admin/call/list");
        desk.show("desk: expressions", "/admin/call/expressions");
        desk.show("desk: expressions, search", "/admin/call/expressions?words=region+1");
    }
}
