package eu.aer.site.find;

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
import eu.aer.content.Publishing;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.StatementCount;
import eu.aer.media.Uploading;
import eu.aer.site.FindSource.Found;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class FindingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    /** No other test has written it. */
    private final String word = UUID.randomUUID().toString().substring(0, 13);

    @Inject
    Finding finding;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    Administering administering;

    @Inject
    Uploading uploading;

    @Inject
    Drafts drafts;

    @Inject
    StatementCount statements;

    @Test
    void aPageIsFoundByHalfItsTitleInAnyLanguageAndOnce() {
        var id = titled("Élan " + word + " of the régions");
        CurrentAccount.asSystem(
                () -> publishing.save(id, Language.FRENCH, Drafts.draft("L’élan " + word, Drafts.newSlug()), 0, ""));
        for (var typed : List.of("elan " + word, word.substring(2) + " REGIONS", word + " ÉL")) {
            var found = find(Role.REVIEWER, typed);
            assertEquals(1, found.size(), typed);
            assertEquals("page.area", found.get(0).group());
            assertEquals("/admin/edit?item=" + id + "&language=en", found.get(0).path());
        }
        assertEquals("fr", find(Role.REVIEWER, "l’elan " + word).get(0).language());
        assertEquals(List.of(), find(Role.REVIEWER, word + " nowhere"));
        CurrentAccount.asSystem(() -> trashing.trash(id));
        assertEquals(List.of(), find(Role.REVIEWER, word));
    }

    @Test
    void aTitleThatBeginsWithTheWordComesFirst() {
        titled("All of " + word);
        var first = titled(word + " and more");
        assertEquals(
                "/admin/edit?item=" + first + "&language=en",
                find(Role.EDITOR, word).get(0).path());
    }

    @Test
    void wildcardsAreLetters() {
        titled("100% " + word);
        assertEquals(1, find(Role.EDITOR, "100% " + word).size());
        assertEquals(List.of(), find(Role.EDITOR, "1_0 " + word));
    }

    @Test
    void filesPeopleSettingsAndScreensAreFoundByWhoMaySeeThem() throws Exception {
        var content = SampleMedia.pdf(word);
        CurrentAccount.asSystem(() -> {
            try {
                uploading.upload(new ByteArrayInputStream(content), "Bérénice " + word + ".pdf", content.length, EN);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertEquals(
                "media.area", find(Role.REVIEWER, "berenice " + word).get(0).group());
        var person = account(Role.EDITOR);
        assertEquals(
                person.getName(),
                find(Role.ADMINISTRATOR, person.getLogin()).get(0).title());
        assertEquals(List.of(), find(Role.PUBLISHER, person.getLogin()));
        assertTrue(find(Role.PUBLISHER, "tagline").stream()
                .anyMatch(found -> found.group().equals("site.settings")));
        assertFalse(find(Role.EDITOR, "tagline").stream()
                .anyMatch(found -> found.group().equals("site.settings")));
        assertTrue(find(Role.ADMINISTRATOR, "outb").stream()
                .anyMatch(found -> found.path().equals("/admin/mail/list")));
        assertFalse(find(Role.EDITOR, "outb").stream()
                .anyMatch(found -> found.path().equals("/admin/mail/list")));
    }

    @Test
    void whatStandsBehindOtherScreensIsFoundByWhoMayOpenIt() {
        var settings = Map.of(
                "languages of the site", "/admin/language/list",
                "linkedin", "/admin/setting/edit#settings:profile_linkedin",
                "name of the sender", "/admin/setting/edit#settings:sender_name",
                "address of the sender", "/admin/setting/edit#settings:sender_address",
                "address for answers", "/admin/setting/edit#settings:sender_replyTo",
                "addresses not found", "/admin/redirect/missed");
        settings.forEach((typed, path) -> {
            assertTrue(leads(Role.PUBLISHER, typed, path), typed);
            assertFalse(leads(Role.EDITOR, typed, path), typed);
        });
        var administration = Map.of(
                "second factor", "/admin/account/list#rule:required",
                "how long records", "/admin/privacy/retention");
        administration.forEach((typed, path) -> {
            assertTrue(leads(Role.ADMINISTRATOR, typed, path), typed);
            assertFalse(leads(Role.PUBLISHER, typed, path), typed);
        });
    }

    @Test
    void nobodyFindsAnythingAndOneLetterFindsNothing() {
        assertThrows(DomainException.class, () -> finding.find(word, Locale.ENGLISH));
        assertEquals(List.of(), find(Role.ADMINISTRATOR, "e"));
        assertEquals(List.of(), find(Role.ADMINISTRATOR, "  "));
    }

    @Test
    void howOftenTheDatabaseIsAskedDoesNotDependOnWhatIsFound() {
        var administrator = account(Role.ADMINISTRATOR);
        titled(word);
        var few = asked(administrator);
        for (var more = 0; more < 5; more++) {
            titled(word + " " + more);
        }
        assertEquals(few, asked(administrator));
    }

    private int asked(Account person) {
        return statements.of(() -> Acting.as(person, () -> finding.find(word, Locale.ENGLISH)));
    }

    private long titled(String title) {
        var id = drafts.add();
        drafts.save(id, 1, title, Drafts.newSlug());
        return id;
    }

    private List<Found> find(Role role, String typed) {
        return Acting.as(account(role), () -> finding.find(typed, Locale.ENGLISH)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean leads(Role role, String typed, String path) {
        return find(role, typed).stream().anyMatch(found -> found.path().equals(path));
    }

    private Account account(Role role) {
        var made = new AtomicReference<Account>();
        var draft = new AccountDraft(UUID.randomUUID() + "@example.org", "Zoë " + UUID.randomUUID(), role, EN);
        CurrentAccount.asSystem(() -> made.set(administering.create(draft).account()));
        return made.get();
    }
}
