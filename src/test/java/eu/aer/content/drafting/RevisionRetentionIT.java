package eu.aer.content.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class RevisionRetentionIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    RevisionRetention retention;

    @Inject
    Publishing publishing;

    @Inject
    Drafts drafts;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Test
    void whatIsLiveOrNewestStaysAndTheRestGoes() throws Exception {
        var id = drafts.addLive();
        var slug = Drafts.newSlug();
        drafts.save(id, 1, "Second", slug);
        drafts.save(id, 2, "Third", slug);
        CurrentAccount.asSystem(() -> publishing.publish(id, EN, 3));
        drafts.save(id, 3, "Fourth", slug);
        drafts.save(id, 4, "Fifth", slug);
        age(id);
        retention.erase(Instant.parse("2001-01-01T00:00:00Z"));
        assertEquals(List.of(3, 5), numbers(id));
        drafts.save(id, 5, "Still edited", slug);
        assertEquals(List.of(3, 5, 6), numbers(id));
    }

    private void age(long id) throws Exception {
        transaction.begin();
        em.createNativeQuery("update revision set created_at = timestamp with time zone '2000-01-01 00:00:00+00'"
                        + " where translation_id in (select t.id from translation t where t.item_id = ?1)")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
    }

    private List<Integer> numbers(long id) {
        return em.createQuery(
                        "select r.number from Revision r where r.translation.item.id = :id order by r.number",
                        Integer.class)
                .setParameter("id", id)
                .getResultList();
    }
}
