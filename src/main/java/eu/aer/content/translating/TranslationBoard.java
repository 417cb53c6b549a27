package eu.aer.content.translating;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.common.PlainWords;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.listing.TitleSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All items by all languages: what is current, outdated, drafted and missing. As many queries for a page as for none. */
@ApplicationScoped
@Transactional
public class TranslationBoard {

    /** Of a text {@code t} that has been begun and its source {@code s}, by its ordinal: answered by an index, without the wide rows. */
    private static final String STATE = "case when t.source_revision < coalesce(s.live_revision, 0) then "
            + TranslationState.OUTDATED.ordinal() + " when t.live_revision is not null then "
            + TranslationState.CURRENT.ordinal() + " else " + TranslationState.DRAFT.ordinal() + " end";

    private static final String SOURCES =
            " from content_item i join translation s on s.item_id = i.id and s.language = i.source_language";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    TitleSearch titles;

    /** How many items there are, and how many of them in each state by language; the filter's own language and state leave none out. */
    public Counts counts(Filter filter, Collection<Language> languages) {
        current.require(Permission.READ_CONTENT);
        var matching = matching(filter);
        var begun = Rows.<Object[]>of(bound(
                em.createNativeQuery("select t.language, " + STATE + ", count(*)" + SOURCES
                        + " join translation t on t.item_id = i.id where t.language <> i.source_language and t.latest_revision > 0"
                        + matching + " group by t.language, " + STATE),
                filter));
        var items = Rows.<Object[]>of(bound(
                        em.createNativeQuery("select i.source_language, count(*)" + SOURCES + " where 1 = 1" + matching
                                + " group by i.source_language"),
                        filter))
                .stream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> number(row[1])));
        Map<Language, Map<TranslationState, Integer>> states = languages.stream()
                .collect(Collectors.toMap(language -> language, language -> {
                    var counts = new EnumMap<TranslationState, Integer>(TranslationState.class);
                    begun.stream()
                            .filter(row -> row[0].equals(language.code()))
                            .forEach(row -> counts.put(state(row[1]), number(row[2])));
                    var translatable = items.entrySet().stream()
                            .filter(source -> !source.getKey().equals(language.code()))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
                    var all = counts.values().stream().mapToInt(count -> count).sum();
                    counts.put(TranslationState.MISSING, translatable - all);
                    return counts;
                }));
        return new Counts(items.values().stream().mapToInt(count -> count).sum(), states);
    }

    private static TranslationState state(Object ordinal) {
        return TranslationState.values()[number(ordinal)];
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** By title, with the state in each of these languages. */
    public List<Line> page(Filter filter, Collection<Language> languages, boolean descending, int first, int size) {
        current.require(Permission.READ_CONTENT);
        var direction = descending ? " desc" : "";
        var items = Rows.<Object[]>of(bound(
                        em.createNativeQuery("select i.id, i.kind, i.source_language, s.title" + SOURCES
                                + wanted(filter) + " order by s.title" + direction + ", i.id" + direction),
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
                        + " join translation t on t.item_id = i.id where t.latest_revision > 0 and i.id in ("
                        + Ids.list(ids) + ")"))
                .forEach(row -> states.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
                        .put(Language.of(row[1].toString()), state(row[2])));
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

    private String wanted(Filter filter) {
        if (filter.language() == null) {
            return " where 1 = 1" + matching(filter);
        }
        var text = " translation t%s t.item_id = i.id and t.latest_revision > 0 and t.language = '"
                + filter.language().code() + "'";
        var wanted = " i.source_language <> '" + filter.language().code() + "'" + matching(filter);
        if (filter.state() == null) {
            return " where" + wanted;
        }
        return filter.state() == TranslationState.MISSING
                ? " where" + wanted + " and not exists (select 1 from" + text.formatted(" where") + ")"
                : " join" + text.formatted(" on") + " where" + wanted + " and " + STATE + " = "
                        + filter.state().ordinal();
    }

    /** What words find is asked for by itself: the index of titles answers it, where a join would read every row. */
    private String matching(Filter filter) {
        var words = PlainWords.each(filter.words());
        return " and i.trashed_at is null"
                + (filter.kind().isEmpty() ? "" : " and i.kind = ?1")
                + (words.isEmpty() ? "" : " and i.id in (" + Ids.list(titles.items(words)) + ")");
    }

    private static Query bound(Query query, Filter filter) {
        return filter.kind().isEmpty() ? query : query.setParameter(1, filter.kind());
    }

    /**
     * Which items to show.
     *
     * @param kind of item, empty: all
     * @param words all in the title of one language, empty: all
     * @param language null: whatever their languages; only those that were written in another one
     * @param state in that language; null: any
     */
    public record Filter(String kind, String words, Language language, TranslationState state) {}

    /** @param items whatever their languages */
    public record Counts(int items, Map<Language, Map<TranslationState, Integer>> states) implements Serializable {

        public int of(Language language, TranslationState state) {
            return states.getOrDefault(language, Map.of()).getOrDefault(state, 0);
        }

        /** How many lines the board has with this filter. */
        public int lines(Filter filter) {
            if (filter.language() == null) {
                return items;
            }
            return Stream.of(TranslationState.values())
                    .filter(state -> filter.state() == null || filter.state() == state)
                    .mapToInt(state -> of(filter.language(), state))
                    .sum();
        }
    }

    /** An item, by its title in the source language. */
    public record Line(long itemId, String kind, Language source, String title, List<Cell> cells) {}

    /** @param source whether it is the language that the item was written in */
    public record Cell(Language language, boolean source, TranslationState state) {}
}
