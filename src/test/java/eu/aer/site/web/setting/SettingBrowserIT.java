package eu.aer.site.web.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
