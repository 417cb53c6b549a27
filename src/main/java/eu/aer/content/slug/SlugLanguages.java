package eu.aer.content.slug;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The slugs of all items in a language that is taken into use or given up. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SlugLanguages {

    /** Its own where it has a live text in this language, else those of its source, as {@link Slugs#reserve} has it. */
    private static final String WANTED = " from (select distinct r.parent_id, r.item_id,"
            + " case when t.live then t.slug else r.slug end slug from slug_reservation r"
            + " join content_item i on i.id = r.item_id and i.source_language = r.language"
            + " left join translation t on t.item_id = r.item_id and t.language = ?1) w";

    @PersistenceContext
    EntityManager em;

    /** @throws DomainException {@code content.languageClash} with the titles of two items below one parent and their slug */
    public void begin(Language language) {
        refuseClash(language);
        em.createNativeQuery("insert into slug_reservation (id, version, parent_id, language, slug, item_id)"
                        + " select nextval('entity_sequence'), 0, w.parent_id, cast(?1 as varchar(8)), w.slug, w.item_id"
                        + WANTED)
                .setParameter(1, language.code())
                .executeUpdate();
    }

    private void refuseClash(Language language) {
        Rows.<Object[]>of(em.createNativeQuery("select min(w.item_id), max(w.item_id), w.slug" + WANTED
                                + " group by w.parent_id, w.slug having count(*) > 1")
                        .setParameter(1, language.code())
                        .setMaxResults(1))
                .forEach(clash -> {
                    throw new DomainException(
                            "content.languageClash", title(clash[0]), title(clash[1]), clash[2], language.ownName());
                });
    }

    private Object title(Object itemId) {
        return em.createNativeQuery("select t.title from translation t join content_item i on i.id = t.item_id"
                        + " and i.source_language = t.language where i.id = ?1")
                .setParameter(1, itemId)
                .getSingleResult();
    }

    public void end(Language language) {
        em.createQuery("delete from SlugReservation s where s.language = :language")
                .setParameter("language", language)
                .executeUpdate();
    }
}
