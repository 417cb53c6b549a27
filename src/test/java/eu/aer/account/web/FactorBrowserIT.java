package eu.aer.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class FactorBrowserIT {

    private static final String OWN = "quatre petits mots bleus";

    private final RunningSite site = RunningSite.get();
    private final String login = UUID.randomUUID() + "@example.org";

    @Test
    void anAdministratorSetsItUpSignsInWithItAndIsHelpedWhenItIsLost() throws Exception {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor();
                var phone = site.visitor("fr")) {
            var desk = admin.newPage();
            var given = BackOffice.create(desk, login, "Ines", Role.ADMINISTRATOR);
            var page = browser.newPage();
            BackOffice.signIn(page, login, given);
            BackOffice.changePassword(page, given, OWN);
            var other = phone.newPage();
            BackOffice.signIn(other, login, OWN);

            page.navigate("/admin/account/password");
            RunningSite.assertAccessible(page);
            page.getByText("Set up the second factor").click();
            page.waitForURL("**" + AccountGate.OWN_FACTOR);
            RunningSite.assertAccessible(page);
            var key = page.locator("#factorKey").innerText().replace(" ", "");
            prove(page, "setUp", "000000x");
            assertThat(page.locator(".field .ui-message-error")).hasText(Pattern.compile("This code is not right"));
            assertThat(page.locator("[id='factor:code']")).hasValue("000000x");
            RunningSite.assertAccessible(page);
            assertEquals(key, page.locator("#factorKey").innerText().replace(" ", ""));
            prove(page, "setUp", code(key, 0));
            var recovery = page.locator("#recoveryCodes").inputValue().split("\n");
            assertEquals(10, recovery.length);
            RunningSite.assertAccessible(page);

            other.navigate("/admin/home");
            assertThat(other.locator(".notice")).hasText(Pattern.compile("le mot de passe ou le second facteur"));
            // the second step is in the language of the browser: nobody is signed in yet
            BackOffice.submit(other, login, OWN);
            assertThat(other).hasURL(site.url(LoginCode.PATH));
            RunningSite.assertAccessible(other);
            answer(other, "000000");
            assertThat(other.locator(".field .ui-message-error")).hasText(Pattern.compile("Ce code n’est pas juste"));
            RunningSite.assertAccessible(other);
            assertLocked(phone);
            var before = session(phone);
            answer(other, code(key, 1));
            assertThat(other).hasURL(site.url("/admin/home"));
            assertNotEquals(before, session(phone));

            BackOffice.signOut(other);
            BackOffice.signIn(other, login, OWN);
            answer(other, recovery[0]);
            assertThat(other).hasURL(site.url(AccountGate.OWN_ACCOUNT));
            BackOffice.signOut(other);
            BackOffice.signIn(other, login, OWN);
            answer(other, recovery[0]);
            assertThat(other.locator(".field .ui-message-error")).isVisible();

            page.navigate(AccountGate.OWN_FACTOR);
            assertThat(page.locator("#factor")).containsText("You have 9 recovery codes left.");
            RunningSite.assertAccessible(page);

            desk.navigate("/admin/account/list?words=" + login);
            desk.locator("tr:has-text('" + login + "') a").click();
            RunningSite.assertAccessible(desk);
            desk.locator("[id='access:resetFactor']").click();
            assertThat(desk.locator(".notice")).hasText("The second factor of Ines is removed.");
            assertThat(desk.locator("[id='access:resetFactor']")).hasCount(0);
            page.navigate("/admin/home");
            assertThat(page).hasURL(Pattern.compile("/login\\?to="));
            BackOffice.submit(page, login, OWN);
            assertThat(page).hasURL(site.url("/admin/home"));
        }
    }

    @Test
    void administratorsWithoutOneSetItUpBeforeAnythingElseWhereItIsRequired() throws Exception {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor("de")) {
            var desk = admin.newPage();
            var given = BackOffice.create(desk, login, "Ines", Role.ADMINISTRATOR);
            var page = browser.newPage();
            BackOffice.signIn(page, login, given);
            BackOffice.changePassword(page, given, OWN);
            page.navigate(AccountGate.OWN_FACTOR);
            var key = page.locator("#factorKey").innerText().replace(" ", "");
            prove(page, "setUp", code(key, 0));
            require(page, true);
            try {
                desk.navigate("/admin/page/tree");
                assertThat(desk).hasURL(site.url(AccountGate.OWN_FACTOR));
                assertThat(desk.locator(".panel")).hasText(Pattern.compile("need a second factor"));
                assertThat(desk.locator("#areas")).hasCount(0);
                RunningSite.assertAccessible(desk);
                page.navigate(AccountGate.OWN_FACTOR);
                assertThat(page.locator("[id='factor:remove']")).hasCount(0);
                RunningSite.assertAccessible(page);
            } finally {
                require(page, false);
            }
            desk.navigate("/admin/audit/list");
            assertThat(desk).hasURL(site.url("/admin/audit/list"));
            assertThat(desk.locator("table"))
                    .containsText(Pattern.compile("Administrators need a second factor\\s*on"));
            page.navigate(AccountGate.OWN_FACTOR);
            prove(page, "remove", code(key, 1));
            assertThat(page).hasURL(site.url(AccountGate.OWN_ACCOUNT));
            assertThat(page.locator(".notice")).hasText(Pattern.compile("switched off"));
        }
    }

    @Test
    void theSecondStepBelongsToAFirstOne() {
        for (var language : List.of("en", "fr", "de")) {
            try (var browser = site.visitor(language)) {
                var page = browser.newPage();
                page.navigate(LoginCode.PATH);
                assertThat(page).hasURL(site.url("/login"));
                assertThat(page.locator(".notice-warn")).isVisible();
                RunningSite.assertAccessible(page);
            }
        }
    }

    private void require(Page page, boolean required) {
        page.navigate("/admin/account/list");
        page.locator("[id='rule:required']").setChecked(required);
        RunningSite.assertAccessible(page);
        page.locator("[id='rule:save']").click();
        assertThat(page.locator(".notice")).isVisible();
    }

    private void assertLocked(BrowserContext half) {
        var page = half.newPage();
        page.navigate("/admin/home");
        assertThat(page).hasURL(Pattern.compile("/login\\?to="));
        page.close();
    }

    private static void prove(Page page, String button, String code) {
        page.locator("[id='factor:old']").fill(OWN);
        page.locator("[id='factor:code']").fill(code);
        page.locator("[id='factor:" + button + "']").click();
        page.waitForLoadState();
    }

    private static void answer(Page page, String code) {
        page.locator("[id='step:code']").fill(code);
        page.locator("[id='step:complete']").click();
        page.waitForLoadState();
    }

    /** As an app makes it. */
    private static String code(String key, int later) throws GeneralSecurityException {
        var app = new TimeBasedOneTimePasswordGenerator();
        return app.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(key), app.getAlgorithm()),
                Instant.now().plusSeconds(30L * later),
                Locale.ROOT);
    }

    private static String session(BrowserContext browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
