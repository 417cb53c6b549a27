package eu.aer.media;

import eu.aer.common.LikePattern;
import eu.aer.common.PlainWords;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.Mentions;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Files whose texts name the address: title, alternative text, caption or credit. Who describes files knows what must stand there. */
@ApplicationScoped
@Transactional
public class AssetMentionData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<HeldRecord> held(String email) {
        return Mentions.of(
                em.createQuery(
                                "select a.fileName from Asset a where a.searchText like :email order by a.fileName, a.id",
                                String.class)
                        .setParameter("email", LikePattern.containing(PlainWords.of(email))),
                name -> HeldRecord.of("media.held.mention")
                        .with("media.held.file", name)
                        .staying("media.held.edit"));
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
