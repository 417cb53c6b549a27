package eu.aer.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvitationBrowserIT {

    private static final String OWN = "quatre petits mots bleus";
    private static final String NEXT = "cinq petits mots verts";

    private final RunningSite site = RunningSite.get();
    private final String login = UUID.randomUUID() + "@example.org";

    @Test
    void somebodyIsInvitedChoosesAPasswordForgetsItAndChoosesAnother() throws Exception {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor();
                var phone = site.visitor()) {
            var desk = admin.newPage();
            invite(desk);
            assertThat(desk.locator(".notice")).hasText(Pattern.compile("works once, and for 7 days"));
            RunningSite.assertAccessible(desk);

            var page = browser.newPage();
            var invitation = link(0);
            page.navigate(invitation);
            RunningSite.assertAccessible(page);
            choose(page, "short");
            assertThat(page.locator(".field .ui-message-error")).hasText(Pattern.compile("too short"));
            choose(page, OWN);
            assertThat(page.locator(".notice-done")).hasText("Your password is chosen. Sign in with it.");
            BackOffice.submit(page, login, OWN);
            assertThat(page).hasURL(site.url("/admin/home"));

            var other = phone.newPage();
            other.navigate(invitation);
            assertThat(other.locator(".panel")).hasText(Pattern.compile("This link has been used"));
            RunningSite.assertAccessible(other);
            other.getByText("Send me a link").click();
            ask(other, "nobody-" + login);
            var answer = other.locator(".panel").innerText();
            ask(other, login);
            assertEquals(answer, other.locator(".panel").innerText());
            RunningSite.assertAccessible(other);
            var reset = link(1);
            assertTrue(mails("nobody-" + login).toList().isEmpty());
            other.navigate(reset);
            choose(other, NEXT);
            page.navigate("/admin/home");
            assertThat(page.locator(".notice"))
                    .hasText(Pattern.compile("the password or the second factor of your account was changed"));
            RunningSite.assertAccessible(page);
            assertFalse(site.server().logFile().contains(reset.substring(reset.indexOf('=') + 1)));
        }
    }

    @Test
    void anInvitationIsTakenBack() throws Exception {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor()) {
            var desk = admin.newPage();
            invite(desk);
            desk.locator("[id='invitation:withdraw']").click();
            assertThat(desk.locator("#invitation")).containsText("was taken back");
            var page = browser.newPage();
            page.navigate(link(0));
            assertThat(page.locator(".panel")).hasText(Pattern.compile("works no longer"));
        }
    }

    @Test
    void aRoleThatIsTakenAwayIsToldAndHoldsAtOnce() {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor()) {
            var desk = admin.newPage();
            var page = browser.newPage();
            var given = BackOffice.create(desk, login, "Ines", Role.PUBLISHER);
            BackOffice.signIn(page, login, given);
            BackOffice.changePassword(page, given, OWN);
            assertEquals(200, page.navigate("/admin/menu/list").status());
            // the account has changed since, by the person's new password
            desk.navigate("/admin/account/list");
            desk.locator("tr:has-text('" + login + "') a").click();
            desk.locator("[id='account:role']").selectOption(Role.EDITOR.name());
            desk.locator("[id='account:save']").click();
            desk.waitForURL("**/admin/account/list");
            assertEquals(403, page.navigate("/admin/menu/list").status());
            page.navigate("/admin/home");
            assertThat(page.locator(".notice-warn"))
                    .hasText(
                            "An administrator has changed your role: it is now “Editor”. What you may do here has changed with it.");
            RunningSite.assertAccessible(page);
            page.reload();
            assertThat(page.locator(".notice-warn")).hasCount(0);
        }
    }

    @Test
    void whoeverIsNotSignedInReadsItInThreeLanguages() {
        for (var language : List.of("en", "fr", "de")) {
            try (var browser = site.visitor(language)) {
                var page = browser.newPage();
                for (var path : List.of("/password/forgotten", "/password/choose?token=unknown")) {
                    var answer = page.navigate(path);
                    assertEquals(200, answer.status());
                    if (path.contains("token")) {
                        assertEquals("same-origin", answer.headerValue("referrer-policy"));
                    }
                    RunningSite.assertAccessible(page);
                }
            }
        }
    }

    private void invite(Page desk) {
        desk.navigate("/admin/account/edit");
        desk.locator("[id='account:name']").fill("Ana");
        desk.locator("[id='account:login']").fill(login);
        desk.locator("[id='account:invite']").click();
        desk.waitForURL("**/admin/account/edit?id=*");
    }

    private static void ask(Page page, String login) {
        page.locator("[id='forgotten:login']").fill(login);
        page.locator("[id='forgotten:ask']").click();
        page.waitForURL("**/password/forgotten?sent=1");
    }

    private static void choose(Page page, String password) {
        page.locator("[id='choice:fresh']").fill(password);
        page.locator("[id='choice:repeated']").fill(password);
        page.locator("[id='choice:choose']").click();
        page.waitForLoadState();
    }

    private String link(int number) throws MessagingException, IOException {
        site.server().await(() -> mails(login).count() > number);
        var mail = mails(login).skip(number).findFirst().orElseThrow();
        var link = Pattern.compile("http\\S+/password/choose\\?\\S+").matcher((String) mail.getContent());
        assertTrue(link.find());
        return link.group();
    }

    private Stream<MimeMessage> mails(String address) {
        return Stream.of(site.mail().getReceivedMessages()).filter(message -> isTo(message, address));
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
