package eu.aer.content.review;

import eu.aer.account.Account;
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

/** The reviews that a person has asked for or decided, each with his or her own words. */
@ApplicationScoped
@Transactional
public class ReviewData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRecords records;

    @Override
    public List<HeldRecord> held(String email) {
        return records.kept(
                email,
                account -> Stream.concat(
                        written(account, "askedBy", "askedAt", "question")
                                .map(row -> record("content.held.asked", row).with("content.held.question", row[2])),
                        written(account, "decidedBy", "decidedAt", "answer")
                                .map(row -> record("content.held.decided", row).with("content.held.answer", row[2]))));
    }

    private Stream<Object[]> written(Account account, String by, String at, String words) {
        return em.createQuery(
                        "select t.title, v." + at + ", v." + words
                                + " from Review v join v.revision r join r.translation t where v." + by
                                + " = :account order by v." + at,
                        Object[].class)
                .setParameter("account", account)
                .getResultStream();
    }

    private static HeldRecord record(String kind, Object... row) {
        return HeldRecord.of(kind).with("content.held.title", row[0]).with("content.held.at", row[1]);
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
