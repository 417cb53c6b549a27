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
import eu.aer.account.RememberedLogins;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.Mentions;
import eu.aer.content.ContentJson;
import eu.aer.content.Publishing;
import eu.aer.content.change.ContentChange;
import eu.aer.content.drafting.Autosaves;
import eu.aer.content.drafting.Presences;
import eu.aer.content.drafting.Slot;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.content.review.Reviewing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.media.Uploading;
import eu.aer.site.setting.Settings;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.CallerPrincipal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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
    Presences presences;

    @Inject
    Autosaves autosaves;

    @Inject
    RememberedLogins logins;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    Uploading uploading;

    @Inject
    Settings settings;

    @Inject
    ContentJson json;

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
        var upper = email.toUpperCase(Locale.ROOT);
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
    void whatBelongsToAnAccountIsShownAndGoesWithIt() {
        var colleague = account(email, Role.EDITOR);
        var id = drafts.add();
        Acting.as(colleague, () -> {
            presences.beat(id, EN);
            autosaves.keep(
                    Slot.of(id, "page", EN), 1, json.writeDraft(Drafts.draft("Half a text", Drafts.newSlug())), "{}");
            logins.generateLoginToken(new CallerPrincipal(email), Set.of());
        });
        var own = Set.of("content.held.autosave", "content.held.presence", "account.held.remembered");
        assertTrue(kinds("account.held.active").containsAll(own));
        assertTrue(find(email).stream().anyMatch(record -> record.values().containsValue("Half a text")));
        Acting.as(administrator, () -> administering.disable(colleague.getId()));
        Acting.as(administrator, () -> requests.erase(email));
        assertEquals(List.of(), find(email));
        for (var left : List.of("Autosave a where a.accountId", "Presence a where a.accountId")) {
            assertEquals(
                    List.of(),
                    em.createQuery("select a.id from " + left + " = :account")
                            .setParameter("account", colleague.getId())
                            .getResultList(),
                    left);
        }
    }

    @Test
    void whatAPersonHasDoneIsShownAndStays() {
        var colleague = account(email, Role.PUBLISHER);
        var theirs = drafts.add();
        CurrentAccount.asSystem(() -> reviewing.ask(theirs, EN, 1, "Is this right?"));
        var own = drafts.add();
        Acting.as(colleague, () -> {
            reviewing.approve(theirs, EN, 1, "It is.");
            publishing.save(own, EN, Drafts.draft("Mine", Drafts.newSlug()), 1, "");
            reviewing.ask(own, EN, 2, "And this?");
            links.create(own, EN, 3, "The board");
        });
        var work = Set.of(
                "content.held.asked",
                "content.held.decided",
                "content.held.changes",
                "content.held.revisions",
                "content.held.madeLink");
        assertEquals(work, kinds("account.held.work"));
        for (var words : List.of("It is.", "And this?", "The board")) {
            assertTrue(find(email).stream().anyMatch(record -> record.values().containsValue(words)), words);
        }
        Acting.as(administrator, () -> administering.disable(colleague.getId()));
        assertEquals(work, kinds("account.held.work"));
    }

    @Test
    void aNoteOfAPreviewLinkGoesAndATextThatNamesTheAddressIsPointedOut() {
        var id = drafts.add();
        drafts.save(id, 1, "Write to " + email, Drafts.newSlug());
        CurrentAccount.asSystem(() -> links.create(id, EN, 3, "For " + email));
        assertEquals(
                List.of("content.held.mention", "content.held.mentionChange", "content.held.previewLink"),
                find(email).stream().map(HeldRecord::kind).sorted().toList());
        Acting.as(administrator, () -> requests.erase(email));
        assertEquals(
                List.of("content.held.mention", "content.held.mentionChange"),
                find(email).stream().map(HeldRecord::kind).toList());
    }

    @Test
    void whereverTheAddressIsNamedItIsPointedOut() throws Exception {
        var id = drafts.add();
        var slug = Drafts.newSlug();
        drafts.save(id, 1, "Write to " + email.toUpperCase(Locale.ROOT), slug);
        drafts.save(id, 2, "Write to nobody", slug);
        CurrentAccount.asSystem(() -> reviewing.ask(id, EN, 3, "Is " + email + " gone?"));
        Acting.as(
                account(UUID.randomUUID() + "@example.org", Role.EDITOR),
                () -> autosaves.keep(Slot.of(id, "page", EN), 3, "{}", "{\"contact\": \"" + email + "\"}"));
        var bytes = SampleMedia.pdf(email);
        CurrentAccount.asSystem(() -> {
            try {
                uploading.upload(new ByteArrayInputStream(bytes), email + ".pdf", bytes.length, EN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            settings.set("offices", Optional.of(Language.GERMAN), "Brussels\n" + email);
        });
        try {
            assertEquals(
                    Set.of(
                            "content.held.mentionBefore",
                            "content.held.mentionTyped",
                            "content.held.mentionReview",
                            "content.held.mentionChange",
                            "media.held.mention",
                            "site.held.setting"),
                    find(email).stream().map(HeldRecord::kind).collect(Collectors.toSet()));
        } finally {
            CurrentAccount.asSystem(() -> settings.set("offices", Optional.of(Language.GERMAN), ""));
        }
    }

    @Test
    void thatThereIsMoreThanIsShownIsTold() {
        Acting.as(account(UUID.randomUUID() + "@example.org", Role.EDITOR), () -> {
            for (var form = 0; form <= Mentions.MOST; form++) {
                autosaves.keep(Slot.begun("page", EN, UUID.randomUUID()), 0, "{\"to\": \"" + email + "\"}", "{}");
            }
        });
        var found = find(email);
        assertEquals(Mentions.MOST + 1, found.size());
        assertTrue(found.get(Mentions.MOST).values().containsKey("common.held.note"));
        assertTrue(found.stream().allMatch(record -> record.stays().isPresent()));
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

    private Set<String> kinds(String stays) {
        return find(email).stream()
                .filter(record -> record.stays().filter(stays::equals).isPresent())
                .map(HeldRecord::kind)
                .collect(Collectors.toSet());
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
