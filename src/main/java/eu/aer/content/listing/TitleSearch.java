package eu.aer.content.listing;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.content.Rows;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds items of all kinds by parts of their titles in any language, accents or not. One query, which reads an index of the titles. */
@ApplicationScoped
@Transactional
public class TitleSearch {

    /** An item may be found in several languages. */
    private static final int TEXTS_PER_ITEM = 4;

    /** Titles that begin with what was typed come first, then those with a word that does. */
    private static final String SEARCH =
            "select f.item_id, f.kind, f.language, n.title from (select i.id item_id, i.kind, m.language,"
                    + " row_number() over (partition by i.kind order by m.fit, m.title_key, m.item_id, m.language) place, m.title_key"
                    + " from (select t.item_id, t.language, t.title_key, case when t.title_key like ?1 then 0 when t.title_key like ?2 then 1"
                    + " else 2 end fit from translation t where %s) m join content_item i on i.id = m.item_id where i.trashed_at is null) f"
                    + " join translation n on n.item_id = f.item_id and n.language = f.language where f.place <= ?3 order by f.kind, f.place";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ContentLanguages languages;

    /**
     * @param words as {@link eu.aer.common.PlainWords} makes them; all must stand in the title
     * @param language in which an item is named that was found in several
     * @param most of each kind
     */
    public List<NamedText> find(List<String> words, Language language, int most) {
        current.require(Permission.READ_CONTENT);
        var first = 4;
        var conditions = IntStream.range(0, words.size())
                .mapToObj(word -> "t.title_key like ?" + (first + word))
                .collect(Collectors.joining(" and "));
        var typed = LikePattern.containing(String.join(" ", words)).substring(1);
        var query = em.createNativeQuery(SEARCH.formatted(conditions))
                .setParameter(1, typed)
                .setParameter(2, "% " + typed)
                .setParameter(3, most * TEXTS_PER_ITEM);
        IntStream.range(0, words.size())
                .forEach(word -> query.setParameter(first + word, LikePattern.containing(words.get(word))));
        var found = new LinkedHashMap<Long, NamedText>();
        Rows.<Object[]>of(query).stream()
                .map(TitleSearch::named)
                .filter(text -> languages.getAll().contains(text.language()))
                .forEach(text -> found.merge(
                        text.itemId(), text, (one, other) -> other.language().equals(language) ? other : one));
        return found.values().stream()
                .collect(Collectors.groupingBy(NamedText::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(kind -> kind.stream().limit(most))
                .toList();
    }

    /** The items that have all these words in a title of any language. */
    public List<Long> items(List<String> words) {
        current.require(Permission.READ_CONTENT);
        var conditions = IntStream.rangeClosed(1, words.size())
                .mapToObj(word -> "t.title_key like ?" + word)
                .collect(Collectors.joining(" and "));
        var query = em.createNativeQuery("select distinct t.item_id from translation t where " + conditions);
        IntStream.rangeClosed(1, words.size())
                .forEach(word -> query.setParameter(word, LikePattern.containing(words.get(word - 1))));
        return Rows.<Number>of(query).stream().map(Number::longValue).toList();
    }

    private static NamedText named(Object[] row) {
        return new NamedText(
                ((Number) row[0]).longValue(), row[1].toString(), Language.of(row[2].toString()), row[3].toString());
    }

    /** An item by its title in one language. */
    public record NamedText(long itemId, String kind, Language language, String title) {}
}
