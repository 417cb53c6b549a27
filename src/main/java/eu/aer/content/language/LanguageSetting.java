package eu.aer.content.language;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ItemLock;
import eu.aer.content.Rows;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.content.slug.SlugLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes languages into use and gives them up. */
@ApplicationScoped
@Transactional
public class LanguageSetting {

    /** Those of Europe that have a code of two letters and are written from left to right. */
    private static final List<Language> OFFERED = Stream.of(
                    "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "fy", "ga",
                    "gd", "gl", "hr", "hu", "hy", "is", "it", "ka", "lb", "lt", "lv", "mk", "mt", "nb", "nl", "nn",
                    "oc", "pl", "pt", "rm", "ro", "se", "sk", "sl", "sq", "sr", "sv", "tr", "uk")
            .map(Language::new)
            .toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    SlugLanguages slugs;

    @Inject
    Changes changes;

    @Inject
    Event<LanguageUsed> taken;

    @Inject
    Event<LanguageGivenUp> given;

    List<Language> used() {
        return all().stream().map(ContentLanguage::getLanguage).toList();
    }

    private List<ContentLanguage> all() {
        return em.createQuery("select l from ContentLanguage l order by l.position, l.id", ContentLanguage.class)
                .getResultList();
    }

    /** What else could be used. */
    public List<Language> offered() {
        var used = used();
        return OFFERED.stream().filter(language -> !used.contains(language)).toList();
    }

    /** What is written in each language that is used. */
    public List<Written> written() {
        current.require(Permission.READ_CONTENT);
        var counts =
                Rows.<Object[]>of(em.createNativeQuery("select t.language, sum(case when t.live then 1 else 0 end),"
                        + " sum(case when t.live then 0 else 1 end), sum(case when i.source_language = t.language then 1 else 0 end)"
                        + " from translation t join content_item i on i.id = t.item_id"
                        + " where t.latest_revision > 0 and i.trashed_at is null group by t.language"));
        return used().stream()
                .map(language -> counts.stream()
                        .filter(row -> row[0].equals(language.code()))
                        .findFirst()
                        .map(row -> new Written(language, number(row[1]), number(row[2]), number(row[3])))
                        .orElse(new Written(language, 0, 0, 0)))
                .toList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /**
     * Every page is reached in it from now on, in its source language while it has no text of its own. What was once written in it is
     * back where it was.
     *
     * @throws DomainException {@code content.languageUnknown}, {@code content.languageUsed}, {@code content.languageClash} with two
     *     titles and the slug that both would have
     */
    public void use(Language language) {
        current.require(Permission.EDIT_MENUS);
        if (!OFFERED.contains(language)) {
            throw new DomainException("content.languageUnknown");
        }
        lock.takeTurn();
        var all = all();
        if (find(all, language).isPresent()) {
            throw new DomainException("content.languageUsed", language.ownName());
        }
        var last = all.stream().mapToInt(ContentLanguage::getPosition).max().orElse(0);
        em.persist(new ContentLanguage(language, last + 1));
        em.flush();
        em.createQuery(
                        "update Translation t set t.live = true where t.language = :language and t.liveRevision is not null")
                .setParameter("language", language)
                .executeUpdate();
        slugs.begin(language);
        taken.fire(new LanguageUsed(language));
        changes.recordConfigured(ContentChange.LANGUAGE, language.ownName());
    }

    /**
     * Readers do not find what is written in it any more, and nothing of it is lost.
     *
     * @throws DomainException {@code content.languageGone}, {@code content.languageStays} for that which everything falls back to,
     *     {@code content.languageSource} with how many items were first written in it and the title of one
     */
    public void giveUp(Language language) {
        current.require(Permission.EDIT_MENUS);
        if (language.equals(Language.ENGLISH)) {
            throw new DomainException("content.languageStays", language.ownName());
        }
        lock.takeTurn();
        var used = find(all(), language)
                .orElseThrow(() -> new DomainException("content.languageGone", language.ownName()));
        refuseSource(language);
        em.remove(used);
        em.flush();
        // its texts remember what was live, and are shown to nobody, in no other language and with no file either
        em.createQuery("update Translation t set t.live = false where t.language = :language")
                .setParameter("language", language)
                .executeUpdate();
        given.fire(new LanguageGivenUp(language));
        slugs.end(language);
        changes.recordConfigured(ContentChange.LANGUAGE, language.ownName());
    }

    private static Optional<ContentLanguage> find(List<ContentLanguage> all, Language language) {
        return all.stream().filter(each -> each.getLanguage().equals(language)).findFirst();
    }

    /** Facts are kept with the text in the source language, so nobody could edit them any more; also in the trash. */
    private void refuseSource(Language language) {
        var first = Rows.<Object[]>of(em.createNativeQuery("select t.title, (select count(*) from content_item c"
                        + " where c.source_language = ?1) from content_item i join translation t on t.item_id = i.id"
                        + " and t.language = ?1 where i.source_language = ?1 order by i.trashed_at nulls first, i.id")
                .setParameter(1, language.code())
                .setMaxResults(1));
        first.forEach(row -> {
            throw new DomainException("content.languageSource", language.ownName(), number(row[1]), row[0]);
        });
    }

    /**
     * What there is in a language.
     *
     * @param live texts that readers see
     * @param drafts texts that nobody sees yet or any more
     * @param first texts that were written in this language first, and translated from it
     */
    public record Written(Language language, int live, int drafts, int first) implements Serializable {}
}
