package eu.aer.content.listing;

import eu.aer.account.AccountRecords;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** How much of the history of the site a person has made, and when; what it is, the list of changes shows. */
@ApplicationScoped
@Transactional
public class WorkData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRecords records;

    @Override
    public List<HeldRecord> held(String email) {
        return records.kept(
                email,
                account -> Stream.concat(
                        work("content.held.changes", "changedAt", "ContentChange r where r.accountId", account.getId()),
                        work("content.held.revisions", "createdAt", "Revision r where r.author", account)));
    }

    private Stream<HeldRecord> work(String kind, String at, String by, Object person) {
        return em.createQuery(
                        "select count(r), min(r." + at + "), max(r." + at + ") from " + by + " = :person",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .filter(row -> row[1] != null)
                .map(row -> HeldRecord.of(kind)
                        .with("content.held.number", row[0])
                        .with("content.held.since", row[1])
                        .with("content.held.until", row[2]));
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
