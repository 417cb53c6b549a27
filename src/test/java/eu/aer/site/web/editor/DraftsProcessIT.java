package eu.aer.site.web.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.Scratch;
import eu.aer.fixture.ServerProcess;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server that is killed while somebody types. */
class DraftsProcessIT {

    /** A server that has just started draws its first editor slowly. */
    private static final LocatorAssertions.HasTextOptions COLD =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static final LocatorAssertions.IsVisibleOptions COLD_SIGHT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void aKilledServerLosesNothingThatWasTyped() {
        var data = Scratch.folder("killed-data");
        var server = ServerProcess.launch("killed", data).awaitStarted();
        var given = server.oneTimePassword();
        try (var browser = RunningSite.get().visitor()) {
            var page = browser.newPage();
            var address = server.url("/admin/edit?kind=project&language=en");
            page.navigate(address);
            BackOffice.submit(page, "admin", given);
            change(page, given);
            page.navigate(address);
            page.locator("[id='edit:title']").fill("Kept on the server");
            assertThat(page.locator("[id='edit:autosaved']")).hasText(Pattern.compile("Autosaved .*"), COLD);

            server = server.killAndStartAgain(data);
            assertThat(page.locator("#ended")).isVisible(COLD_SIGHT);
            page.locator("[id='edit:summary']").fill("Typed while it was away");
            // at once, before anything was written down
            page.locator("#ended a").click();
            BackOffice.submit(page, "admin", RunningSite.PASSWORD);
            page.locator(".offer button").first().click();
            assertThat(page.locator("[id='edit:title']")).hasValue("Kept on the server");
            page.locator("[data-kept='restore']").click();
            assertThat(page.locator("[id='edit:summary']")).hasValue("Typed while it was away");
        } finally {
            server.close();
        }
    }

    private static void change(Page page, String given) {
        page.locator("[id='passwords:old']").fill(given);
        page.locator("[id='passwords:fresh']").fill(RunningSite.PASSWORD);
        page.locator("[id='passwords:repeated']").fill(RunningSite.PASSWORD);
        page.locator("[id='passwords:change']").click();
        page.waitForLoadState();
    }
}
