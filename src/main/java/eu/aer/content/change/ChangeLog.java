package eu.aer.content.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The recorded changes. */
@ApplicationScoped
@Transactional
public class ChangeLog {

    private static final int BATCH = 1000;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/AerDS")
    DataSource source;

    /**
     * Numbers and stores the changes of the transaction that is about to commit. By JDBC on the transaction's own connection,
     * because EclipseLink has written everything by then and a flush would write it twice.
     */
    void append(List<ContentChange> changes) {
        try (var connection = source.getConnection()) {
            var number = takeNumbers(connection, changes.size());
            try (var insert = connection.prepareStatement("insert into content_change"
                    + " (number, item_id, language, kind, is_public, account_id, changed_at,"
                    + " subject, title, from_revision, to_revision, detail)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var change : changes) {
                    change.bind(insert, ++number);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The changes could not be recorded", e);
        }
    }

    /** The number before the first of those taken; the counter's row stays locked until the commit. */
    private static long takeNumbers(Connection connection, int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update change_counter set last_number = last_number + " + count);
            try (var counter = statement.executeQuery("select last_number from change_counter")) {
                counter.next();
                return counter.getLong(1) - count;
            }
        }
    }

    /** The next changes after a number, oldest first; empty when there are none. */
    public List<ContentChange> after(long number) {
        return em.createQuery(
                        "select c from ContentChange c where c.number > :number order by c.number", ContentChange.class)
                .setParameter("number", number)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** The number of the last change, 0 before the first. */
    long last() {
        return number("select coalesce(max(c.number), 0) from ContentChange c");
    }

    /** The number of the last change that visitors see, 0 before the first. */
    long lastVisible() {
        return number("select coalesce(max(c.number), 0) from ContentChange c where c.visible = true");
    }

    private long number(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
