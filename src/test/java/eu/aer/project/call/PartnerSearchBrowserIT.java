package eu.aer.project.call;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnerSearchBrowserIT {

    private static final String LIST = "/projects/look-for-partners";
    private static final String OPEN = "/en/projects/look-for-partners/sample-on-demand-transport";
    private static final List<String> LANGUAGES = List.of("en", "fr", "de");

    private final RunningSite site = RunningSite.get();
    private final String email = "ana-%s@example.eu".formatted(UUID.randomUUID());
    private BrowserContext visitor;
    private Page page;

    @BeforeEach
    void open() {
        // everything is done without script
        visitor = site.visitor(new Browser.NewContextOptions()
                .setLocale("en")
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = visitor.newPage();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theCallsAreListedByWhatClosesFirstAndNarrowed() {
        page.navigate("/en" + LIST);
        // another test may have published a call of its own, and news may tell of the page
        var samples = page.locator("[aria-labelledby=calls] .entry:has-text('Sample ')");
        assertThat(samples).hasCount(4);
        assertThat(samples.first()).containsText("closes in 3 days");
        assertThat(samples.nth(2)).containsText("found its partners on");
        assertThat(samples.nth(3)).containsText("closed on");
        page.selectOption("#facet-country", "AT");
        page.selectOption("#facet-type", "university");
        page.click(".filters button");
        assertThat(page.locator("[aria-labelledby=calls] .entry h3"))
                .hasText("Sample call: on-demand transport in sparsely populated areas");
        page.navigate("/fr" + LIST + "?direction=offering");
        assertThat(page.locator("[aria-labelledby=calls] .entry h3")).containsText("Offre fictive");
        assertThat(page.locator("[aria-labelledby=calls] .entry .meta b")).hasText("se termine dans 3 jours");
        page.navigate("/de" + LIST + "?topic=Nichts");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void theNewestCallsAreAFeedAndEachIsPrinted() {
        var feed = page.request().get("/en" + LIST + "/feed.atom");
        assertEquals(200, feed.status());
        assertTrue(feed.text().contains("sample-heat-from-rivers"), feed.text());
        page.navigate(OPEN);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("a[href^='/partner-search/express']").first()).isHidden();
        assertThat(page.locator(".facts")).isVisible();
        assertThat(page.locator(".states")).containsText("closes on");
    }

    @Test
    void allPublicPagesAreAccessible() {
        try (var person =
                site.visitor(new Browser.NewContextOptions().setLocale("en").setReducedMotion(ReducedMotion.REDUCE))) {
            var look = person.newPage();
            look.navigate(OPEN);
            var express =
                    look.locator("a[href^='/partner-search/express']").first().getAttribute("href");
            for (var language : LANGUAGES) {
                for (var address : List.of(
                        "/" + language + LIST,
                        "/" + language + LIST + "?state=filled",
                        "/" + language + LIST + "?topic=none",
                        express.replace("language=en", "language=" + language),
                        "/partner-search/propose?language=" + language,
                        "/partner-search/asked?language=" + language,
                        "/partner-search/confirmed-expression?language=" + language,
                        "/partner-search/confirmed-proposal?language=" + language,
                        "/partner-search/confirm-expression?token=x&language=" + language)) {
                    look.navigate(address);
                    RunningSite.assertAccessible(look);
                }
            }
            for (var call : List.of(
                    "sample-on-demand-transport",
                    "sample-training-centres",
                    "sample-heat-from-rivers",
                    "sample-open-forest-data")) {
                look.navigate("/en" + LIST + "/" + call);
                RunningSite.assertAccessible(look);
            }
            look.navigate("/partner-search/propose?language=fr");
            takeTime();
            look.click("main form.form button");
            assertThat(look.locator("[data-error-summary]")).isFocused();
            RunningSite.assertAccessible(look);
            look.navigate(express.replace("language=en", "language=de"));
            takeTime();
            look.click("main form.form button");
            RunningSite.assertAccessible(look);
        }
    }

    @Test
    void interestIsExpressedByAFormAndALink() throws Exception {
        fillExpression("Anaïs Čapek 🚲");
        takeTime();
        page.click("main form.form button");
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        var link = link("confirm-expression", mail(0));
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("Confirm your expression of interest");
        page.navigate(link);
        page.locator(".languages").getByText("Français").click();
        page.click("main form button");
        assertThat(page.locator("h1")).hasText("Merci, c’est confirmé");
        assertEquals(410, page.navigate(link).status());
        assertThat(page.locator("h1")).hasText("This is confirmed already");
        answer();
    }

    /** The secretariat finds it, and writes to the person in the language of the form. */
    private void answer() throws Exception {
        try (var desk = BackOffice.administrator()) {
            var screen = desk.newPage();
            screen.navigate("/admin/call/expressions?words=" + email);
            RunningSite.assertAccessible(screen);
            screen.locator("tbody a").first().click();
            assertThat(screen.locator("main")).containsText("Anaïs Čapek 🚲");
            RunningSite.assertAccessible(screen);
            screen.locator("[id='answer:text']").fill("Mine.");
            screen.locator("[id='answer:decline']").click();
            assertThat(screen.locator(".state").first()).hasText("Declined");
            assertThat(screen.locator("[id='answer:text']")).hasValue("Mine.");
            screen.locator("[id='answer:text']").fill("");
            screen.locator("[id='answer:shortlist']").click();
            assertThat(screen.locator("[id='answer:text']")).hasValue(Pattern.compile("Dear Anaïs Čapek 🚲,[\\s\\S]*"));
            screen.locator("[id='answer:text']").fill("Dear Anaïs, yes. 🚲");
            screen.locator("[id='answer:write']").click();
            assertThat(screen.locator(".notice-done").first()).isVisible();
            assertTrue(((String) mail(1).getContent()).contains("Dear Anaïs, yes. 🚲"));
            var sheet = screen.request()
                    .get("/admin/export?list=expression&words=" + email)
                    .text();
            assertTrue(sheet.contains("'=Region"), sheet);
            RunningSite.assertAccessible(screen);
            erase(desk.newPage());
            screen.locator("[id='answer:decline']").click();
            screen.waitForURL("**/admin/call/expressions");
            assertThat(screen.locator("#messages")).containsText("has been erased");
        }
    }

    private void erase(Page other) {
        other.navigate("/admin/privacy/person");
        other.locator("[id='person:email']").fill(email);
        other.locator("[id='person:find']").click();
        other.locator("[id='deeds:ask']").click();
        other.locator("[id='erasing:perform']").click();
        assertThat(other.locator("#held")).containsText("Nothing is held on");
    }

    private void fillExpression(String person) {
        page.navigate(OPEN);
        page.locator("a[href^='/partner-search/express']").first().click();
        page.fill("#c-yourOrganisation", "=Region");
        page.fill("#c-person", person);
        page.fill("#c-yourEmail", email);
        page.selectOption("#c-country", "FR");
        page.fill("#c-expertise", "=1+1");
        page.fill("#c-letter", "We would take part.");
        page.check("#c-agreed");
    }

    @Test
    void whatNeedsAnotherLookIsToldBesideTheFieldAndNothingIsLost() {
        fillExpression("Ana");
        page.fill("#c-yourEmail", "ana.example");
        page.fill("#c-yourOrganisation", "");
        page.uncheck("#c-agreed");
        takeTime();
        page.click("main form.form button");
        assertThat(page.locator("#c-yourEmail-error")).isVisible();
        assertThat(page.locator("#c-yourOrganisation-error")).isVisible();
        assertThat(page.locator("#c-agreed-error")).isVisible();
        assertThat(page.locator("#c-person")).hasValue("Ana");
        assertThat(page.locator("#c-letter")).hasValue("We would take part.");
        assertThat(page.locator("#c-country")).hasValue("FR");
        page.locator(".languages").getByText("Deutsch").click();
        assertThat(page.locator("h1")).hasText("Interesse bekunden");
    }

    @Test
    void aProgramIsThankedAndForgotten() {
        fillExpression("Ana");
        takeTime();
        page.locator(".trap input").evaluate("field => field.value = 'x'");
        page.click("main form.form button");
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        assertEquals(0, mails().count(), "every field is filled in");
    }

    @Test
    void whoIsQuickerThanAPersonIsAskedAgainAndLosesNothing() {
        fillExpression("Ana");
        page.click("main form.form button");
        assertThat(page.locator("[role=alert]")).containsText("That was very quick");
        assertThat(page.locator("#c-letter")).hasValue("We would take part.");
        takeTime();
        page.click("main form.form button");
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        mail(0);
    }

    @Test
    void whatIsClosedOrUnknownSaysSo() {
        var filled = "/en" + LIST + "/sample-heat-from-rivers";
        page.navigate(filled);
        assertThat(page.locator("a[href^='/partner-search/express']")).hasCount(0);
        assertEquals(404, page.navigate("/partner-search/express?call=0").status());
        assertEquals(404, page.navigate("/partner-search/express?call=x").status());
        assertEquals(404, page.navigate("/partner-search/express").status());
        assertEquals(
                410,
                page.navigate("/partner-search/express?call=" + item(filled)).status());
        assertThat(page.locator(".lead")).containsText("found its partners on");
        var closed = item("/en" + LIST + "/sample-open-forest-data");
        assertEquals(
                410,
                page.navigate("/partner-search/express?language=fr&call=" + closed)
                        .status());
        assertThat(page.locator(".lead")).containsText("s’est terminé le");
        assertEquals(
                410,
                site.http()
                        .post("127.0.78.2", "/partner-search/express?call=" + closed, "person=Ana", 1)
                        .status());
    }

    /** The id of an item, by the link to its editor. */
    private String item(String address) {
        try (var desk = BackOffice.administrator()) {
            var screen = desk.newPage();
            screen.navigate(address);
            return screen.locator("a[href*='/admin/edit?item=']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*item=(\\d+).*", "$1");
        }
    }

    @Test
    void whoComesTooOftenLosesNothingThatWasTyped() {
        page.navigate(OPEN);
        page.locator("a[href^='/partner-search/express']").first().click();
        var call = page.url().replaceAll(".*call=(\\d+).*", "$1");
        var begun = page.locator("[name=begun]").inputValue();
        takeTime();
        var form = "begun=" + begun
                + "&yourOrganisation=Region&person=Ana&country=FR&letter=Hello&agreed=yes&yourEmail=x-%d-" + email;
        var answers = Stream.iterate(0, number -> number + 1)
                .limit(22)
                .map(number -> site.http()
                        .post(
                                "127.0.78.1",
                                "/partner-search/express?language=de&call=" + call,
                                form.formatted(number),
                                1))
                .toList();
        assertEquals(303, answers.get(0).status());
        var last = answers.get(21);
        assertEquals(429, last.status());
        var shown = Jsoup.parse(last.body()).selectFirst("main");
        assertEquals("Ana", shown.selectFirst("#c-person").attr("value"));
        assertEquals("Hello", shown.selectFirst("#c-letter").text());
        assertFalse(shown.select("[role=alert]").isEmpty());
    }

    @Test
    void aCallIsProposedConfirmedAndPublished() throws Exception {
        var title = "Proposed " + UUID.randomUUID();
        page.navigate("/partner-search/propose?language=en");
        page.fill("#c-title", title);
        page.fill("#c-summary", "In short.");
        page.fill("#c-text", "First.\n\nSecond.");
        page.fill("#c-deadline", LocalDate.of(2099, 1, 1).toString());
        page.fill("#c-callDeadline", LocalDate.of(2020, 1, 1).toString());
        page.fill("#c-least", "1,000.00");
        page.fill("#c-most", "100");
        page.fill("#c-months", "0");
        page.check("[name=types][value=city]");
        page.fill("#c-yourOrganisation", "Region");
        page.fill("#c-person", "Ana");
        page.fill("#c-yourEmail", email);
        page.selectOption("#c-country", "XK");
        page.check("#c-agreed");
        takeTime();
        page.click("main form.form button");
        assertThat(page.locator("#c-most-error")).isVisible();
        assertThat(page.locator("#c-months-error")).isVisible();
        assertThat(page.locator("#c-callDeadline-error")).containsText("past");
        assertThat(page.locator("#c-title")).hasValue(title);
        page.fill("#c-callDeadline", "");
        page.fill("#c-deadline", LocalDate.of(2020, 1, 1).toString());
        page.fill("#c-most", "-5");
        page.fill("#c-months", "12");
        page.click("main form.form button");
        assertThat(page.locator("#c-most-error")).isVisible();
        page.fill("#c-most", "2000");
        assertThat(page.locator("#c-deadline-error")).containsText("past");
        page.fill("#c-deadline", LocalDate.of(2099, 1, 1).toString());
        assertThat(page.locator("[name=types][value=city]")).isChecked();
        page.click("main form.form button");
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        page.navigate(link("confirm-proposal", mail(0)));
        page.click("main form button");
        assertThat(page.locator("h1")).hasText("Thank you, that is confirmed");
        publish(title);
        assertTrue(((String) mail(1).getContent()).contains("closes on 1 January 2099"));
    }

    private void publish(String title) {
        try (var desk = BackOffice.administrator()) {
            var screen = desk.newPage();
            screen.navigate("/admin/call/list?state=PROPOSED&words=" + title.substring(9));
            assertThat(screen.locator("tbody")).containsText("Proposed by Ana, Region (" + email + ")");
            RunningSite.assertAccessible(screen);
            screen.locator("tbody a").first().click();
            screen.waitForURL("**/admin/edit?**");
            RunningSite.assertAccessible(screen);
            screen.locator("[id='edit:publish']").click();
            // nobody answers for it yet, which the gate tells
            screen.locator("[id$=publishAnyway]").click();
            assertThat(screen.locator("#messages")).containsText("Published");
        }
    }

    @Test
    void theSecretariatSaysWhatHasBecomeOfACallAndWordsItsLetters() {
        try (var desk = BackOffice.administrator()) {
            var screen = desk.newPage();
            screen.navigate("/admin/call/list");
            RunningSite.assertAccessible(screen);
            screen.navigate("/admin/call/templates?kind=DECLINE&language=de");
            RunningSite.assertAccessible(screen);
            screen.locator("[id='template:text']").fill("Guten Tag {name}");
            screen.locator("[id='template:save']").click();
            assertThat(screen.locator("main")).containsText("{name}".substring(1, 5));
            assertThat(screen.locator(".ui-message-error, .ui-message-error-detail")
                            .first())
                    .isVisible();
            RunningSite.assertAccessible(screen);
            screen.locator("[id='template:text']").fill("Guten Tag {person}");
            screen.locator("[id='template:save']").click();
            assertThat(screen.locator(".notice-done").first()).isVisible();
            screen.locator("[id='template:text']").fill("");
            screen.locator("[id='template:save']").click();
            assertThat(screen.locator("[id='template:text']")).hasValue("");
            screen.navigate("/admin/call/expressions");
            RunningSite.assertAccessible(screen);
        }
    }

    /** As long as a person takes at the least. */
    private static void takeTime() {
        try {
            // the time trap is measured in real seconds
            Thread.sleep(3050);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage mail(int number) {
        site.server().await(() -> mails().count() > number);
        return mails().skip(number).findFirst().orElseThrow();
    }

    private Stream<MimeMessage> mails() {
        return Stream.of(site.mail().getReceivedMessages()).filter(message -> isTo(message, email));
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String page, MimeMessage message) throws MessagingException, IOException {
        var link = Pattern.compile("http\\S+/" + page + "\\?\\S+").matcher((String) message.getContent());
        assertTrue(link.find());
        return link.group();
    }
}
