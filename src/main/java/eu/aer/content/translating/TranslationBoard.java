package eu.aer.content.translating;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All items by all languages: what is current, outdated, drafted and missing. As many queries for a page as for none. */
@ApplicationScoped
@Transactional
public class TranslationBoard {

    /** Of a text {@code t} and its source {@code s}. */
    private static final String STATE = "case when t.id is null or t.latest_revision = 0 then 'MISSING'"
            + " when coalesce(t.source_revision, 0) < coalesce(s.live_revision, 0) and t.source_revision is not null then 'OUTDATED'"
            + " when t.live = true then 'CURRENT' else 'DRAFT' end";

    private static final String SOURCES =
            " from content_item i join translation s on s.item_id = i.id and s.language = i.source_language";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    /** How many items are in each state, by language. */
    public Map<Language, Map<TranslationState, Integer>> counts(Filter filter, Collection<Language> languages) {
        current.require(Permission.READ_CONTENT);
        var counts = new HashMap<Language, Map<TranslationState, Integer>>();
        for (var language : languages) {
            counts.put(language, new EnumMap<>(TranslationState.class));
        }
        Rows.<Object[]>of(bound(
                        em.createNativeQuery("select l.code, " + STATE + " state, count(*)" + SOURCES + " cross join ("
                                + languages.stream()
                                        .map(language -> "select '" + language.code() + "' code")
                                        .collect(Collectors.joining(" union all "))
                                + ") l left join translation t on t.item_id = i.id and t.language = l.code where l.code <> i.source_language"
                                + matching(filter) + " group by l.code, " + STATE),
                        filter))
                .forEach(row -> counts.get(Language.of(row[0].toString()))
                        .put(TranslationState.valueOf(row[1].toString().strip()), ((Number) row[2]).intValue()));
        return counts;
    }

    /** How many items the filter leaves. */
    public int count(Filter filter) {
        current.require(Permission.READ_CONTENT);
        return ((Number) bound(em.createNativeQuery("select count(*)" + SOURCES + wanted(filter)), filter)
                        .getSingleResult())
                .intValue();
    }

    /** By title, with the state in each of these languages. */
    public List<Line> page(Filter filter, Collection<Language> languages, int first, int size) {
        current.require(Permission.READ_CONTENT);
        var items = Rows.<Object[]>of(bound(
                        em.createNativeQuery("select i.id, i.kind, i.source_language, s.title" + SOURCES
                                + wanted(filter) + " order by s.title, i.id"),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size));
        var states =
                states(items.stream().map(row -> ((Number) row[0]).longValue()).toList());
        return items.stream()
                .map(row -> line(row, states.getOrDefault(((Number) row[0]).longValue(), Map.of()), languages))
                .toList();
    }

    private Map<Long, Map<Language, TranslationState>> states(List<Long> ids) {
        var states = new HashMap<Long, Map<Language, TranslationState>>();
        Rows.<Object[]>of(em.createNativeQuery("select t.item_id, t.language, " + STATE + SOURCES
                        + " join translation t on t.item_id = i.id where i.id in (" + Ids.list(ids) + ")"))
                .forEach(row -> states.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
                        .put(
                                Language.of(row[1].toString()),
                                TranslationState.valueOf(row[2].toString().strip())));
        return states;
    }

    private static Line line(Object[] row, Map<Language, TranslationState> states, Collection<Language> languages) {
        var source = Language.of(row[2].toString());
        return new Line(
                ((Number) row[0]).longValue(),
                row[1].toString(),
                source,
                row[3].toString(),
                languages.stream()
                        .map(language -> new Cell(
                                language,
                                language.equals(source),
                                states.getOrDefault(language, TranslationState.MISSING)))
                        .toList());
    }

    private static String wanted(Filter filter) {
        if (filter.language() == null) {
            return " where 1 = 1" + matching(filter);
        }
        var state = filter.state() == null ? "" : " and " + STATE + " = '" + filter.state() + "'";
        return " left join translation t on t.item_id = i.id and t.language = '"
                + filter.language().code() + "'" + " where i.source_language <> '"
                + filter.language().code() + "'" + state + matching(filter);
    }

    private static String matching(Filter filter) {
        return " and i.trashed_at is null"
                + (filter.kind().isEmpty() ? "" : " and i.kind = ?1")
                + (filter.words().isBlank() ? "" : " and lower(s.title) like ?2");
    }

    private static Query bound(Query query, Filter filter) {
        if (!filter.kind().isEmpty()) {
            query.setParameter(1, filter.kind());
        }
        if (!filter.words().isBlank()) {
            query.setParameter(2, LikePattern.containing(filter.words()));
        }
        return query;
    }

    /**
     * Which items to show.
     *
     * @param kind of item, empty: all
     * @param words part of the title in the source language, empty: all
     * @param language null: whatever their languages; only those that were written in another one
     * @param state in that language; null: any
     */
    public record Filter(String kind, String words, Language language, TranslationState state) {}

    /** An item, by its title in the source language. */
    public record Line(long itemId, String kind, Language source, String title, List<Cell> cells) {}

    /** @param source whether it is the language that the item was written in */
    public record Cell(Language language, boolean source, TranslationState state) {}
}
