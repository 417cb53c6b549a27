package eu.aer.content.preview;

import eu.aer.common.LikePattern;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** Preview links that note a person's address as that of whom they are for. */
@ApplicationScoped
@Transactional
public class PreviewLinkData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<HeldRecord> held(String email) {
        return links(email)
                .getResultStream()
                .map(link -> HeldRecord.of("content.held.previewLink")
                        .with("content.held.for", link.getRecipient())
                        .with("content.held.since", link.getCreatedAt())
                        .with("content.held.until", link.getExpiresAt()))
                .toList();
    }

    @Override
    public void erase(String email) {
        links(email).getResultStream().forEach(em::remove);
    }

    private TypedQuery<PreviewLink> links(String email) {
        return em.createQuery(
                        "select p from PreviewLink p where lower(p.recipient) like :email order by p.createdAt",
                        PreviewLink.class)
                .setParameter("email", LikePattern.containing(email));
    }
}
