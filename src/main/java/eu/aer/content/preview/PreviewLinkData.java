package eu.aer.content.preview;

import eu.aer.account.Account;
import eu.aer.account.AccountRecords;
import eu.aer.common.LikePattern;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Preview links that note a person's address as that of whom they are for, and those that the person has made for others. */
@ApplicationScoped
@Transactional
public class PreviewLinkData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRecords records;

    @Override
    public List<HeldRecord> held(String email) {
        return Stream.concat(
                        links(email).getResultStream().map(link -> record("content.held.previewLink", link)),
                        records.kept(email, this::made).stream())
                .toList();
    }

    private Stream<HeldRecord> made(Account account) {
        return em.createQuery(
                        "select p from PreviewLink p where p.createdBy = :account order by p.createdAt",
                        PreviewLink.class)
                .setParameter("account", account)
                .getResultStream()
                .map(link -> record("content.held.madeLink", link));
    }

    private static HeldRecord record(String kind, PreviewLink link) {
        return HeldRecord.of(kind)
                .with("content.held.for", link.getRecipient())
                .with("content.held.since", link.getCreatedAt())
                .with("content.held.until", link.getExpiresAt());
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
