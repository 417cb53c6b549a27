package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.language.LanguageGivenUp;
import eu.aer.content.language.LanguageUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The addresses of all items in a language that is taken into use or given up, in a statement for each level of the tree. The addresses
 * of one that is given up lead on to the same items, which are shown in another language then ({@link Routes#redirect}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddressLanguages {

    /** What {@link Address#derive} does: the item's own live text, else that of its source, else any that is live. */
    private static final String TEXT = " from address e join content_item i on i.id = e.item_id"
            + " and i.source_language = e.language join translation s on s.item_id = i.id and s.language = e.language"
            + " left join translation t on t.item_id = i.id and t.language = ?1 and t.live = true"
            + " left join translation o on o.item_id = i.id and o.live = true and s.live = false and o.language ="
            + " (select min(m.language) from translation m where m.item_id = i.id and m.live = true)";

    private static final String INSERT =
            "insert into address (id, version, item_id, language, path, title, section, kind, shown_language)"
                    + " select nextval('entity_sequence'), 0, i.id, cast(?1 as varchar(8)), %s,"
                    + " coalesce(nullif(t.navigation_title, ''), t.title, case when s.live = false then coalesce(nullif(o.navigation_title, ''), o.title) end,"
                    + " case when s.live then nullif(s.navigation_title, '') end, s.title),"
                    + " e.section, e.kind, case when t.id is not null then t.language when s.live then s.language else o.language end"
                    + TEXT;

    /** The home page, and what lies in the trash together with what stood below it. */
    private static final String TOPS = INSERT.formatted("e.path") + " where e.path = '' or e.path = '" + Address.HIDDEN
            + "' || cast(i.id as varchar(20))";

    private static final String SLUG = "case when t.id is not null then t.slug else s.slug end";

    private static final String BELOW =
            INSERT.formatted("case when p.path = '' then " + SLUG + " else p.path || '/' || " + SLUG + " end")
                    + " join (select distinct item_id, parent_id from slug_reservation where language = ?1) r on r.item_id = i.id"
                    + " join address p on p.item_id = r.parent_id and p.language = ?1"
                    + " where not exists (select 1 from address x where x.item_id = i.id and x.language = ?1)";

    private static final String SHOWN =
            "select '/' || language || '/' || path from address where language = ?1 and shown_language is not null and path not like '"
                    + Address.HIDDEN + "%'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Addresses addresses;

    void begin(@Observes LanguageUsed event) {
        var written = execute(TOPS, event.language());
        while (written > 0) {
            written = execute(BELOW, event.language());
        }
        forgetRedirects(event.language());
    }

    void end(@Observes LanguageGivenUp event) {
        forgetRedirects(event.language());
        execute(
                "insert into redirect (id, version, source, item_id, language, automatic, hits)"
                        + " select nextval('entity_sequence'), 0, '/' || a.language || case when a.path = '' then '' else '/' || a.path end,"
                        + " a.item_id, a.language, true, 0 from address a where a.language = ?1 and a.shown_language is not null"
                        + " and a.path not like '" + Address.HIDDEN + "%'",
                event.language());
        execute("delete from address where language = ?1", event.language());
        em.createQuery("select distinct a.item from Address a where a.shownLanguage = :language", ContentItem.class)
                .setParameter("language", event.language())
                .getResultList()
                .forEach(addresses::derive);
    }

    private void forgetRedirects(Language language) {
        execute("delete from redirect where source in (" + SHOWN + ") or source = '/' || ?1", language);
    }

    private int execute(String sql, Language language) {
        return em.createNativeQuery(sql).setParameter(1, language.code()).executeUpdate();
    }
}
