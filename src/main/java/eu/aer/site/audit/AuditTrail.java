package eu.aer.site.audit;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been changed. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Configuration configuration;

    @Inject
    SettingTitles settings;

    public int count(AuditFilter filter) {
        current.require(Permission.READ_AUDIT);
        return filter.equals(AuditFilter.ALL)
                ? countAll()
                : query("select count(c) from ContentChange c", filter, "", Long.class, Map.of())
                        .getSingleResult()
                        .intValue();
    }

    /** Numbers have no gaps, and what has had its time goes from the first on: the ends tell how many there are. */
    private int countAll() {
        return em.createQuery(
                        "select coalesce(1 + (max(c.number) - min(c.number)), 0) from ContentChange c", Number.class)
                .getSingleResult()
                .intValue();
    }

    public List<AuditEntry> page(AuditFilter filter, boolean newestFirst, int first, int size) {
        return entries(filter, Long.MAX_VALUE, newestFirst)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those before a number: to go on where a part has ended, however long the list is. */
    public List<AuditEntry> before(AuditFilter filter, long number, int size) {
        return entries(filter, number, true).setMaxResults(size).getResultList();
    }

    private TypedQuery<AuditEntry> entries(AuditFilter filter, long before, boolean newestFirst) {
        current.require(Permission.READ_AUDIT);
        var select =
                "select new eu.aer.site.audit.AuditEntry(c.number, c.changedAt, a.name, c.kind, c.subject, c.itemId,"
                        + " c.language, c.title, c.fromRevision, c.toRevision, c.detail)"
                        + " from ContentChange c left join Account a on a.id = c.accountId";
        return query(
                select,
                filter,
                " and c.number < :before order by c.number" + (newestFirst ? " desc" : ""),
                AuditEntry.class,
                Map.of("before", before));
    }

    /** The first part of a condition is always true, so that the others can each begin with "and". */
    private <T> TypedQuery<T> query(
            String select, AuditFilter filter, String end, Class<T> type, Map<String, Object> more) {
        var conditions = new StringBuilder(" where c.number > 0");
        var values = new LinkedHashMap<String, Object>(more);
        filter.person().ifPresent(id -> add(conditions, values, " and c.accountId = :person", "person", id));
        filter.kind().ifPresent(kind -> add(conditions, values, " and c.kind = :kind", "kind", kind));
        filter.item().ifPresent(id -> add(conditions, values, " and c.itemId = :item", "item", id));
        filter.since().ifPresent(day -> add(conditions, values, " and c.changedAt >= :since", "since", begin(day)));
        filter.until()
                .ifPresent(
                        day -> add(conditions, values, " and c.changedAt < :until", "until", begin(day.plusDays(1))));
        if (!filter.words().isEmpty()) {
            called(conditions, values, filter.words());
        }
        var query = em.createQuery(select + conditions + end, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** By what it was called then; settings also by the names that their screen shows. */
    private void called(StringBuilder conditions, Map<String, Object> values, String words) {
        var locale = current.find()
                .map(Account::getLanguage)
                .orElse(Language.ENGLISH)
                .locale();
        var titles = settings.find(words, locale);
        conditions.append(" and (lower(c.title) like :words");
        values.put("words", LikePattern.containing(words));
        if (!titles.isEmpty()) {
            values.put("subject", ContentChange.SETTING);
            add(conditions, values, " or c.subject = :subject and c.title in :settings", "settings", titles);
        }
        conditions.append(')');
    }

    private static void add(
            StringBuilder conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.append(condition);
        values.put(name, value);
    }

    private java.time.Instant begin(LocalDate day) {
        return day.atStartOfDay(configuration.zone()).toInstant();
    }

    /** Those of the items that still exist, in the trash or not. */
    public Set<Long> existing(Collection<Long> itemIds) {
        return itemIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select t.item.id from Translation t where t.item.id in :ids", Long.class)
                        .setParameter("ids", itemIds)
                        .getResultList());
    }
}
