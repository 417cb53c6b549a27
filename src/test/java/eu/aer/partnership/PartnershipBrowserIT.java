package eu.aer.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
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

    @ParameterizedTest
    @CsvSource({
        "/en/aer-programmes/interregional-diplomacy, Institution (2), 2 entries, Nothing fits this choice.",
        "/fr/aer-programmes/diplomatie-interregionale, Institution (2), 2 résultats, Rien ne correspond à ce choix.",
        "/de/aer-programmes/interregionale-diplomatie, Institution (2), 2 Einträge, Zu dieser Auswahl gibt es nichts."
    })
    void theListIsNarrowedByKind(String path, String option, String found, String none) {
        try (var visitor = site.visitor()) {
            var page = visitor.newPage();
            page.navigate(path);
            page.locator("#facet-kind").selectOption(new SelectOption().setLabel(option));
            page.locator(".filters button").click();
            assertThat(page).hasURL(site.url(path + "?kind=institution#found"));
            assertThat(page.locator("#found")).hasText(found);
            assertThat(page.locator("section.partnership")).hasCount(2);
            RunningSite.assertAccessible(page);
            page.navigate(path + "?kind=programme");
            assertThat(page.locator("#found")).hasText(none);
            assertThat(page.locator("section.partnership")).hasCount(0);
            RunningSite.assertAccessible(page);
        }
    }

    @Test
    void whoRepresentedTheAssociationStandsUnderFormerly() {
        try (var visitor = site.visitor()) {
            var page = visitor.newPage();
            page.navigate("/en/aer-programmes/interregional-diplomacy/aer-and-the-mediterranean");
            assertThat(page.locator("#former")).hasText("Formerly");
            assertThat(page.locator("table")).hasCount(1);
            assertThat(page.locator("table tbody th")).hasText("Jean-Claude Gayssot");
            assertThat(page.locator(".logo")).hasCount(0);
        }
    }

    @Test
    void theBackOfficeListsThem() {
        try (var admin = BackOffice.administrator()) {
            var desk = admin.newPage();
            assertEquals(200, desk.navigate("/admin/partnership/list").status());
            assertThat(desk.locator("tbody tr")).hasCount(5);
            RunningSite.assertAccessible(desk);
            desk.locator("th[id$='since']").click();
            assertThat(desk.locator("tbody tr").first()).containsText("September 1996");
            desk.locator("#kind").selectOption("policy");
            desk.locator("form.filter button").first().click();
            assertThat(desk.locator("tbody tr")).hasCount(1);
            assertThat(desk.locator("#kind")).hasValue("policy");
            RunningSite.assertAccessible(desk);
            var file = desk.request()
                    .get(site.url("/admin/export?list=partnership&kind=network"))
                    .text();
            assertTrue(file.contains("Next end of a mandate"), file);
            assertEquals(3, file.lines().count(), file);
        }
    }
}
