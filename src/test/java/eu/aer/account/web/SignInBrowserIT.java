package eu.aer.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import eu.aer.account.Role;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInBrowserIT {

    private static final String LIST = "/admin/account/list";
    private static final String OWN = "quatre petits mots bleus";

    private final RunningSite site = RunningSite.get();
    private final String login = UUID.randomUUID() + "@example.org";

    @BeforeAll
    static void administratorHasAPassword() {
        BackOffice.administrator().close();
    }

    @Test
    void whoeverIsNotSignedInIsLedToSignInAndBack() {
        try (var browser = site.visitor()) {
            var page = browser.newPage();
            page.navigate(LIST);
            assertThat(page).hasURL(Pattern.compile("/login\\?to="));
            RunningSite.assertAccessible(page);
            BackOffice.submit(page, "admin", RunningSite.PASSWORD);
            assertThat(page).hasURL(site.url(LIST));
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void anotherSiteIsNoPlaceToReturnTo() {
        try (var browser = site.visitor()) {
            var page = browser.newPage();
            page.navigate("/login?to=//evil.example/");
            BackOffice.submit(page, "admin", RunningSite.PASSWORD);
            assertThat(page).hasURL(site.url("/admin/home"));
        }
    }

    @Test
    void wrongPasswordIsToldTheLoginKeptAndGuessingSlowedDown() {
        try (var browser = site.visitor("de")) {
            var page = browser.newPage();
            BackOffice.signIn(page, login, "wrong");
            assertThat(page.locator(".notice")).hasText(Pattern.compile("Anmeldename oder Passwort stimmt nicht"));
            assertThat(page.locator("[id='signIn:login']")).hasValue(login);
            RunningSite.assertAccessible(page);
            page.locator("[id='signIn:submit']").click();
            assertThat(page.locator("[id='signIn:password']")).hasAttribute("aria-invalid", "true");
            RunningSite.assertAccessible(page);
            for (var attempt = 2; attempt <= 6; attempt++) {
                BackOffice.submit(page, login, "wrong");
            }
            assertThat(page.locator(".notice"))
                    .hasText("Zu viele Versuche. Versuchen Sie es in 5 Minuten noch einmal.");
        }
    }

    @Test
    void editorReplacesTheOneTimePasswordAndManagesNoAccounts() {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor()) {
            var given = BackOffice.create(admin.newPage(), login, "Marie");
            var page = browser.newPage();
            BackOffice.signIn(page, login, given);
            page.navigate("/admin/account/edit");
            assertThat(page).hasURL(site.url(AccountGate.OWN_ACCOUNT));
            RunningSite.assertAccessible(page);
            BackOffice.changePassword(page, given, given);
            assertThat(page.locator(".field .ui-message-error")).hasText(Pattern.compile("is the present one"));
            BackOffice.changePassword(page, given, OWN);
            assertEquals(403, page.navigate(LIST).status());
            assertEquals(403, page.navigate("/admin/account/edit").status());
        }
    }

    @Test
    void aReviewerReadsWhatTheLinksOfEditorsLeadToAndWritesNothing() {
        try (var browser = BackOffice.colleague(Role.REVIEWER)) {
            var page = browser.newPage();
            page.navigate("/admin/page/tree");
            assertThat(page.locator("[data-actions], [data-tick]")).hasCount(0);
            page.locator("#pages td a").first().click();
            assertThat(page).hasURL(Pattern.compile("/admin/review/show\\?item=\\d+&language=en"));
            assertEquals(403, page.navigate("/admin/edit?kind=project").status());
            assertEquals(403, page.navigate("/admin/menu/list").status());
        }
    }

    @Test
    void newSessionIdAndProtectedCookies() {
        try (var browser = site.visitor()) {
            var page = browser.newPage();
            page.navigate("/login");
            var planted = session(browser);
            page.locator("[id='signIn:remember']").check();
            BackOffice.submit(page, "admin", RunningSite.PASSWORD);
            assertNotEquals(planted, session(browser));
            assertEquals(2, browser.cookies().size());
            browser.cookies().forEach(cookie -> {
                assertTrue(cookie.httpOnly, cookie.name);
                assertEquals(SameSiteAttribute.LAX, cookie.sameSite, cookie.name);
            });
        }
    }

    @Test
    void rememberedBrowserOutlivesTheSessionAndSignOutForgetsIt() {
        try (var browser = site.visitor()) {
            var page = browser.newPage();
            page.navigate("/login");
            page.locator("[id='signIn:remember']").check();
            BackOffice.submit(page, "admin", RunningSite.PASSWORD);
            browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.navigate(LIST);
            assertThat(page).hasURL(site.url(LIST));
            BackOffice.signOut(page);
            assertTrue(browser.cookies().stream()
                    .noneMatch(cookie -> cookie.name.equals(SignInMechanism.REMEMBER_COOKIE)));
            page.navigate(LIST);
            assertThat(page).hasURL(Pattern.compile("/login\\?to="));
        }
    }

    @Test
    void disabledAndResetAccountsLoseTheirSessionsAtOnce() {
        try (var admin = BackOffice.administrator();
                var browser = site.visitor()) {
            var desk = admin.newPage();
            var given = BackOffice.create(desk, login, "Jan");
            RunningSite.assertAccessible(desk);
            var page = browser.newPage();
            BackOffice.signIn(page, login, given);
            assertThat(page).hasURL(site.url(AccountGate.OWN_ACCOUNT));
            desk.locator("[id='access:reset']").click();
            assertThat(desk.locator("#oneTimePassword")).isVisible();
            page.navigate(AccountGate.OWN_ACCOUNT);
            assertThat(page).hasURL(Pattern.compile("/login\\?to="));
            BackOffice.submit(page, login, desk.locator("#oneTimePassword").innerText());
            assertThat(page).hasURL(site.url(AccountGate.OWN_ACCOUNT));
            desk.locator("[id='access:disable']").click();
            assertThat(desk.locator(".notice")).hasText("The account of Jan is disabled.");
            page.navigate(AccountGate.OWN_ACCOUNT);
            assertThat(page).hasURL(Pattern.compile("/login\\?to="));
        }
    }

    @Test
    void formWithoutASessionIsAnsweredBySignInAndNotReplayed() {
        try (var browser = site.visitor()) {
            var answer = browser.request()
                    .post(
                            site.url("/admin/account/edit"),
                            RequestOptions.create()
                                    .setHeader("Faces-Request", "partial/ajax")
                                    .setHeader("Referer", site.url("/admin/account/edit?id=5"))
                                    .setData("jakarta.faces.partial.ajax=true"));
            assertEquals(200, answer.status());
            assertTrue(
                    answer.text().contains("<redirect url=\"/login?to=%2Fadmin%2Faccount%2Fedit%3Fid%3D5\">"),
                    answer.text());
        }
    }

    @Test
    void oneTimePasswordOfTheAdministratorIsInNoLog() {
        assertFalse(site.server().logFile().contains(site.server().oneTimePassword()));
    }

    private static String session(BrowserContext browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
