package eu.aer.content.listing;

import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Texts that name the address, as those with a contact person do. They stay: only who edits the text knows what must stand there
 * instead.
 */
@ApplicationScoped
@Transactional
public class MentionData implements PersonalData {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<HeldRecord> held(String email) {
        return em.createQuery(
                        "select i.id, t.language, t.title from Translation t join t.item i where exists (select r from Revision r"
                                + " where r.translation = t and (r.number = t.latestRevision or r.number = t.liveRevision)"
                                + " and lower(r.draft) like :email) order by t.title, i.id",
                        Object[].class)
                .setParameter("email", LikePattern.containing(email))
                .setMaxResults(MOST)
                .getResultStream()
                .map(MentionData::mention)
                .toList();
    }

    private static HeldRecord mention(Object[] row) {
        return HeldRecord.of("content.held.mention")
                .with("content.held.title", row[2])
                .with("content.held.language", ((Language) row[1]).code())
                .staying("content.held.edit");
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
