package eu.aer.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipBrowserIT {

    private final RunningSite site = RunningSite.get();

    @ParameterizedTest
    @CsvSource({
        "/en/aer-programmes/interregional-diplomacy, aer-and-undp, September 1996",
        "/fr/aer-programmes/diplomatie-interregionale, l-aer-et-la-mediterranee, septembre 1996",
        "/de/aer-programmes/interregionale-diplomatie, r20-und-der-klimawandel, September 1996"
    })
    void allStandOnOnePageAndEachOnItsOwn(String path, String slug, String since) {
        try (var visitor = site.visitor()) {
            var page = visitor.newPage();
            page.navigate(path);
            assertThat(page.locator("section.partnership")).hasCount(5);
            assertThat(page.locator(".toc a")).hasCount(5);
            assertThat(page.locator("#partnership-near + .meta + .facts")).containsText(since);
            RunningSite.assertAccessible(page);
            page.locator("section.partnership h2 a[href$='/" + slug + "']").click();
            assertThat(page).hasURL(site.url(path + "/" + slug));
            assertThat(page.locator(".prose h2").first()).isVisible();
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void theBackOfficeListsThem() {
        try (var admin = BackOffice.administrator()) {
            var desk = admin.newPage();
            assertEquals(200, desk.navigate("/admin/partnership/list").status());
            assertThat(desk.locator("tbody tr")).hasCount(5);
            RunningSite.assertAccessible(desk);
        }
    }
}
