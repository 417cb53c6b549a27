package eu.aer.site.web.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What publishers set for the whole site. Each test takes back what it changed. */
@Tag("browser")
class SettingBrowserIT {

    private final RunningSite site = RunningSite.get();
    private final String name = "Régions " + UUID.randomUUID().toString().substring(0, 8);
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = BackOffice.administrator();
        page = browser.newPage();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theNextMailComesFromTheNewSender() throws MessagingException {
        page.navigate("/admin/setting/edit");
        field("sender_name").fill(name + " <info@example.eu>");
        field("sender_address").fill("nobody");
        save();
        assertThat(page.locator("[id='settings']")).containsText("“nobody” is no e-mail address");
        field("sender_address").fill("office@example.eu");
        save();
        assertThat(page.locator("[id='settings']")).containsText("holds none of @ < >");
        assertThat(field("sender_address")).hasValue("office@example.eu");

        field("sender_name").fill(name);
        field("sender_replyTo").fill("answers@example.eu");
        save();
        assertThat(page.locator("#messages")).containsText("The settings are saved");
        field("tagline_de").fill("Not saved yet");
        page.locator("[id='settings:test']").click();
        assertThat(page.locator("#messages")).containsText("A test is on its way to");
        assertThat(field("tagline_de")).hasValue("Not saved yet");
        RunningSite.assertAccessible(page);

        site.server().await(() -> sent().findAny().isPresent());
        var mail = sent().findFirst().orElseThrow();
        assertEquals("office@example.eu", ((InternetAddress) mail.getFrom()[0]).getAddress());
        assertEquals(List.of(new InternetAddress("answers@example.eu")), List.of(mail.getReplyTo()));

        page.onceDialog(Dialog::accept);
        page.reload();
        List.of("sender_name", "sender_address", "sender_replyTo")
                .forEach(field -> field(field).fill(""));
        save();
        assertThat(page.locator("#messages")).containsText("The settings are saved");
    }

    @Test
    void anotherPageBecomesHomeAndGivesWayAgain() {
        var before = read("/en");
        page.navigate("/admin/setting/home");
        choose("Privacy");
        page.locator("[id='home:save']").click();
        assertThat(page.locator("#messages")).containsText("Visitors see it now");
        assertThat(page.locator("[id='home']")).containsText("Visitors now meet: Privacy");

        var visitor = page.context().newPage();
        visitor.navigate("/en/privacy");
        assertEquals(site.url("/en"), visitor.url());
        assertThat(visitor.locator("h1")).containsText("Privacy");
        assertThat(visitor.locator("link[rel='canonical']")).hasAttribute("href", Pattern.compile(".*/en$"));
        assertThat(visitor.locator("link[hreflang='de']")).hasAttribute("href", Pattern.compile(".*/de$"));
        RunningSite.assertAccessible(visitor);
        visitor.navigate("/fr");
        assertThat(visitor.locator("html")).hasAttribute("lang", "fr");

        page.navigate("/admin/audit/list");
        assertThat(page.locator("[id='result:entries'] tbody tr").first()).containsText("Home page");
        assertThat(page.locator("[id='result:entries'] tbody tr").first()).containsText("Privacy");
        page.navigate("/admin/setting/home");
        page.locator("[id='home:page_input']").fill("");
        page.locator("[id='home:save']").click();
        assertThat(page.locator("#messages")).containsText("Visitors see it now");
        page.waitForCondition(() -> read("/en").contains("<h1"));
        assertEquals(title(before), title(read("/en")));
        assertEquals(200, page.request().get(site.url("/en/privacy")).status());
    }

    @Test
    void anotherVersionOfTheConsentIsReadAtOnceAndTheEarlierOneStays() {
        page.navigate("/admin/setting/consent");
        var words = page.locator("[id='consents:newsletter_de']");
        var before = words.inputValue();
        var other = page.context().newPage();
        other.navigate("/admin/setting/consent");
        words.fill("");
        page.locator("[id='consents:save']").click();
        assertThat(page.locator("[id='consents']")).containsText("cannot be taken away");
        words.fill(name + " <b>&");
        page.locator("[id='consents:save']").click();
        assertThat(page.locator("#messages")).containsText("Whoever signs up from now on");
        RunningSite.assertAccessible(page);
        assertTrue(read("/de/newsletter").contains(name + " &lt;b&gt;&amp;"));

        // what nobody has typed over is not written back
        other.locator("[id='consents:newsletter_fr']").fill("Autre texte " + name);
        other.locator("[id='consents:save']").click();
        assertThat(other.locator("#messages")).containsText("Whoever signs up from now on");
        assertThat(other.locator("[id='consents:newsletter_de']")).hasValue(name + " <b>&");

        page.navigate("/admin/setting/consent");
        words.fill(name + " again");
        page.locator("[id='consents:save']").click();
        assertThat(page.locator("#messages")).containsText("Whoever signs up from now on");
        other.locator("[id='consents:newsletter_de']").fill("Anderes");
        other.locator("[id='consents:save']").click();
        assertThat(other.locator("[id='consents']")).containsText(name);
        assertThat(other.locator("[id='consents:newsletter_de']")).hasValue("Anderes");
        other.locator("[id='consents:newsletter_de']").fill(before);
        other.locator("[id='consents:save']").click();
        assertThat(other.locator("#messages")).containsText("Whoever signs up from now on");
        other.locator("details:has-text('newsletter-de-1') summary").click();
        assertThat(other.locator("[id='consents']")).containsText("newsletter-de-4");
        RunningSite.assertAccessible(other);
    }

    private void choose(String title) {
        // the panel of an earlier letter may be replaced while it is clicked
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("_query=" + title),
                () -> page.locator("[id='home:page_input']").pressSequentially(title));
        page.locator(".ui-autocomplete-panel")
                .getByText(title, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private String read(String path) {
        return page.request().get(site.url(path)).text();
    }

    private static String title(String html) {
        return html.replaceAll("(?s).*<title>(.*?)</title>.*", "$1");
    }

    private Locator field(String id) {
        return page.locator("[id='settings:" + id + "']");
    }

    private void save() {
        page.locator("[id='settings:save']").click();
    }

    private Stream<MimeMessage> sent() {
        return Stream.of(site.mail().getReceivedMessages()).filter(this::comesFromTheNewSender);
    }

    private boolean comesFromTheNewSender(MimeMessage mail) {
        try {
            return name.equals(((InternetAddress) mail.getFrom()[0]).getPersonal());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
