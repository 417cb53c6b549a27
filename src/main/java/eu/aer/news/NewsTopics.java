package eu.aer.news;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Characters;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.PlainWords;
import eu.aer.common.Slug;
import eu.aer.common.Words;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The topics that articles can stand under. What is changed here is seen at once, so it belongs to those who may publish everywhere. */
@ApplicationScoped
@Transactional
public class NewsTopics {

    /** What kind of thing has changed, and the key of its name. */
    private static final String SUBJECT = "news.topic";

    /** In the live or the newest draft of an article; the facts stand behind the text, in which quotes are escaped. */
    private static final String USES = "select count(distinct i.id) from article a join content_item i on i.id = a.id"
            + " join translation t on t.item_id = i.id and t.language = i.source_language"
            + " join revision r on r.translation_id = t.id and r.number in (t.latest_revision, t.live_revision)"
            + " where i.trashed_at is null and r.draft like ?1";

    /** What stands behind the topics in a stored article; a key that reads the same would be found in each. */
    private static final Set<String> COMPONENTS = Arrays.stream(ArticleFacts.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    PerGeneration reading;

    /** All of them, in no order that readers would know. */
    public List<ListedTopic> all() {
        return reading.once("news topics", 0, Language.ENGLISH, this::stored);
    }

    private List<ListedTopic> stored() {
        return em.createQuery("select t from NewsTopic t order by t.topicKey", NewsTopic.class)
                .getResultStream()
                .map(NewsTopic::listed)
                .toList();
    }

    /** Their names for readers of a language, by their keys. */
    public Map<String, String> names(Language language) {
        return all().stream().collect(Collectors.toMap(ListedTopic::key, topic -> topic.name(language)));
    }

    /** How many articles stand under each, by its key, as they were last published; one without articles is left out. */
    public Map<String, Long> counts() {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(
                        "select new eu.aer.news.DatedArticle(a.id, a.datedOn, a.topics) from Article a where a.trashedAt is null",
                        DatedArticle.class)
                .getResultStream()
                .flatMap(article -> article.topics().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    /**
     * @throws DomainException {@code news.topicUnnamed}, {@code news.topicLong} with the most characters, {@code news.topicTaken} with
     *     the name
     */
    public ListedTopic add(Words typed) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var names = checked(typed, Optional.empty());
        var topic = new NewsTopic(key(first(names)), names);
        em.persist(topic);
        em.flush();
        changes.recordConfigured(SUBJECT, first(names));
        return topic.listed();
    }

    /**
     * Gives a topic other names. Its key stays, and so do the addresses that name it.
     *
     * @param basedOn version of the topic that the person saw
     * @throws DomainException as {@link #add}, {@code news.topicStale}, {@code news.topicGone}
     */
    public void rename(long id, long basedOn, Words typed) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var topic = find(id, basedOn);
        var names = checked(typed, Optional.of(id));
        topic.rename(names);
        changes.recordConfigured(SUBJECT, first(names));
    }

    /**
     * @param basedOn version of the topic that the person saw
     * @throws DomainException {@code news.topicUsed} with the name and the number of articles, {@code news.topicStale},
     *     {@code news.topicGone}
     */
    public void remove(long id, long basedOn) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var topic = find(id, basedOn);
        var listed = topic.listed();
        var uses = uses(listed.key());
        if (uses > 0) {
            throw new DomainException("news.topicUsed", first(listed.names()), uses);
        }
        em.remove(topic);
        changes.recordConfigured(SUBJECT, first(listed.names()));
    }

    private NewsTopic find(long id, long basedOn) {
        var topic = Optional.ofNullable(em.find(NewsTopic.class, id))
                .orElseThrow(() -> new DomainException("news.topicGone"));
        if (topic.getVersion() != basedOn) {
            throw new DomainException("news.topicStale", first(topic.listed().names()));
        }
        return topic;
    }

    private int uses(String key) {
        return ((Number) em.createNativeQuery(USES)
                        .setParameter(1, "%\"topics\":[%\"" + key + "\"%")
                        .getSingleResult())
                .intValue();
    }

    private Words checked(Words typed, Optional<Long> own) {
        var plain = new TreeMap<Language, String>();
        typed.texts().forEach((language, name) -> plain.put(language, Characters.plain(name)));
        var names = new Words(plain);
        if (names.isEmpty()) {
            throw new DomainException("news.topicUnnamed");
        }
        if (names.texts().values().stream().anyMatch(name -> name.length() > NewsTopic.NAME_LENGTH)) {
            throw new DomainException("news.topicLong", NewsTopic.NAME_LENGTH);
        }
        stored().stream()
                .filter(other -> own.filter(id -> id == other.id()).isEmpty())
                .flatMap(other -> shared(names, other.names()))
                .findFirst()
                .ifPresent(name -> {
                    throw new DomainException("news.topicTaken", name);
                });
        return names;
    }

    /** Names that two topics would have in the same language. */
    private static Stream<String> shared(Words names, Words others) {
        return names.texts().entrySet().stream()
                .filter(name -> PlainWords.of(name.getValue()).equals(PlainWords.of(others.only(name.getKey()))))
                .map(Map.Entry::getValue);
    }

    /** By which editors call it. */
    private static String first(Words names) {
        return names.in(Language.ENGLISH).orElseThrow().text();
    }

    /** A new key for a name; two topics may have the same name in different languages. */
    private String key(String name) {
        var wanted = Slug.of(name).isEmpty() ? "topic" : shortened(Slug.of(name));
        var taken = stored().stream().map(ListedTopic::key).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(key -> !taken.contains(key) && !COMPONENTS.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /** Letters that are written as two make a name longer, and so does a number. */
    private static String shortened(String slug) {
        return Characters.shortened(slug, NewsTopic.NAME_LENGTH - 5).replaceAll("-$", "");
    }
}
