package eu.aer.site.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.content.change.ContentChange;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class DataRequestsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    private final String email = UUID.randomUUID() + "@example.org";

    @Inject
    DataRequests requests;

    @Inject
    RetentionTable table;

    @Inject
    Administering administering;

    @Inject
    PreviewLinks links;

    @Inject
    Drafts drafts;

    @PersistenceContext
    EntityManager em;

    private Account administrator;

    @BeforeEach
    void prepare() {
        administrator = account(UUID.randomUUID() + "@example.org", Role.ADMINISTRATOR);
    }

    @Test
    void anAccountAtWorkStaysAndADisabledOneLosesThePerson() {
        var colleague = account(email, Role.EDITOR);
        var upper = email.toUpperCase(java.util.Locale.ROOT);
        assertTrue(find(upper).stream().allMatch(record -> record.stays().isPresent()));
        assertEquals(List.of(), Acting.as(administrator, () -> requests.erase(upper)));
        assertFalse(find(email).isEmpty());
        Acting.as(administrator, () -> administering.disable(colleague.getId()));
        assertFalse(Acting.as(administrator, () -> requests.erase(upper)).isEmpty());
        assertEquals(List.of(), find(email));
        var left = Acting.as(administrator, () -> administering.open(colleague.getId()));
        assertFalse((left.getLogin() + left.getName()).contains("Somebody"));
        assertTrue(left.isDisabled());
        var told = em.createQuery(
                        "select c from ContentChange c where c.accountId = :account order by c.number desc",
                        ContentChange.class)
                .setParameter("account", administrator.getId())
                .setMaxResults(1)
                .getSingleResult();
        assertEquals("person", told.subject().orElseThrow());
        assertFalse((told.title() + " " + told.detail()).contains(email));
    }

    @Test
    void aNoteOfAPreviewLinkGoesAndATextThatNamesTheAddressIsPointedOut() {
        var id = drafts.add();
        drafts.save(id, 1, "Write to " + email, Drafts.newSlug());
        CurrentAccount.asSystem(() -> links.create(id, EN, 3, "For " + email));
        assertEquals(
                List.of("content.held.mention", "content.held.previewLink"),
                find(email).stream().map(HeldRecord::kind).sorted().toList());
        Acting.as(administrator, () -> requests.erase(email));
        assertEquals(
                List.of("content.held.mention"),
                find(email).stream().map(HeldRecord::kind).toList());
    }

    @Test
    void wildcardsOfADatabaseFindNobodyElse() {
        drafts.save(drafts.add(), 1, "Write to x" + email, Drafts.newSlug());
        assertEquals(List.of(), find("_" + email.replace('-', '_')));
    }

    @Test
    void whatIsNoAddressIsRefusedByName() {
        var refusal = assertThrows(DomainException.class, () -> find("nobody at all"));
        assertEquals("privacy.noAddress", refusal.code());
    }

    @Test
    void onlyAdministratorsLookEraseAndSetPeriods() {
        for (var role : List.of(Role.REVIEWER, Role.EDITOR, Role.PUBLISHER)) {
            var person = account(UUID.randomUUID() + "@example.org", role);
            refused(person, () -> requests.find(email));
            refused(person, () -> requests.erase(email));
            refused(person, table::rows);
            refused(person, () -> table.change("content.retention.trash", 30, 20));
        }
    }

    @Test
    void aPeriodThatSomebodyElseHasSetMeanwhileIsTold() {
        var name = "content.retention.previewLink";
        Acting.as(administrator, () -> table.change(name, 7, 8));
        var refusal =
                assertThrows(DomainException.class, () -> Acting.as(administrator, () -> table.change(name, 7, 9)));
        assertEquals("privacy.periodStale", refusal.code());
        Acting.as(administrator, () -> table.change(name, 8, 7));
        assertEquals(7, Acting.as(administrator, () -> table.find(name)).days());
    }

    private static void refused(Account person, Runnable deed) {
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> Acting.as(person, deed))
                        .code());
    }

    private List<HeldRecord> find(String address) {
        return Acting.as(administrator, () -> requests.find(address));
    }

    private Account account(String login, Role role) {
        var made = new AtomicReference<Account>();
        CurrentAccount.asSystem(() -> made.set(administering
                .create(new AccountDraft(login, "Somebody", role, EN))
                .account()));
        return made.get();
    }
}
