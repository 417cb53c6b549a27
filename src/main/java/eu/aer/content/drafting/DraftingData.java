package eu.aer.content.drafting;

import eu.aer.account.Account;
import eu.aer.account.AccountErased;
import eu.aer.account.AccountRecords;
import eu.aer.common.Language;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import eu.aer.content.ContentJson;
import eu.aer.content.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** What a person has typed and not saved, and which texts he or she has open. Both go with the account. */
@ApplicationScoped
@Transactional
public class DraftingData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRecords records;

    @Inject
    ContentJson json;

    @Override
    public List<HeldRecord> held(String email) {
        return records.of(email, account -> Stream.concat(autosaves(account), presences(account)));
    }

    private Stream<HeldRecord> autosaves(Account account) {
        return em.createQuery("select a from Autosave a where a.accountId = :account order by a.keptAt", Autosave.class)
                .setParameter("account", account.getId())
                .getResultStream()
                .map(kept -> HeldRecord.of("content.held.autosave")
                        .with("content.held.title", title(kept))
                        .with("content.held.language", kept.slot().language().code())
                        .with("content.held.at", kept.getKeptAt()));
    }

    /** The facts are left unread: of what kind they are, only the feature knows. */
    private String title(Autosave kept) {
        return json.readDraft(kept.getDraft(), Facts.class).text().title();
    }

    private Stream<HeldRecord> presences(Account account) {
        return em.createQuery(
                        "select (select t.title from Translation t where t.item.id = p.itemId and t.language = p.language),"
                                + " p.language, p.since, p.seenAt from Presence p where p.accountId = :account order by p.since",
                        Object[].class)
                .setParameter("account", account.getId())
                .getResultStream()
                .map(row -> HeldRecord.of("content.held.presence")
                        .with("content.held.title", row[0])
                        .with("content.held.language", ((Language) row[1]).code())
                        .with("content.held.since", row[2])
                        .with("content.held.until", row[3]));
    }

    @Override
    public void erase(String email) {
        // with the account
    }

    void forget(@Observes AccountErased erased) {
        Stream.of(
                        "delete from Autosave a where a.accountId = :account",
                        "delete from Presence p where p.accountId = :account")
                .forEach(delete -> em.createQuery(delete)
                        .setParameter("account", erased.account().getId())
                        .executeUpdate());
    }
}
