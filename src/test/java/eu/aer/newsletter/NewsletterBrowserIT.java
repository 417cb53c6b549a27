package eu.aer.newsletter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.aer.fixture.RunningSite;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsletterBrowserIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningSite site = RunningSite.get();
    private final String email = "anna-%s@example.eu".formatted(UUID.randomUUID());
    private BrowserContext visitor;
    private Page page;

    @BeforeEach
    void open() {
        visitor = site.visitor();
        page = visitor.newPage();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aVisitorSubscribesByTwoStepsAndLeavesByOne() throws Exception {
        page.navigate("/en/newsletter");
        RunningSite.assertAccessible(page);
        page.fill("#n-email", email);
        page.selectOption("#n-language", "fr");
        page.click("main form.form button");
        shows("/newsletter/asked", "Look into your mailbox");

        page.navigate(link("confirm", mail(0)));
        RunningSite.assertAccessible(page);
        page.locator(".languages").getByText("English").click();
        assertThat(page.locator("h1")).hasText("Confirm your subscription");
        page.locator(".languages").getByText("Français").click();
        page.click("main form button");
        shows("/newsletter/confirmed", "Vous êtes inscrit");

        var welcome = mail(1);
        assertEquals("List-Unsubscribe=One-Click", welcome.getHeader("List-Unsubscribe-Post", null));
        page.navigate(link("leave", welcome));
        assertThat(page.locator("main")).containsText(email);
        RunningSite.assertAccessible(page);
        page.click("main form button");
        shows("/newsletter/left", "Vous avez quitté");
        page.navigate(link("leave", welcome));
        assertThat(page.locator("h1")).containsText("Vous avez quitté");
        assertThat(page.locator("main form")).hasCount(0);
        assertTrue(visitor.cookies().isEmpty());
    }

    @Test
    void aSubscriberChangesTopicsAndLanguageByTheLinkInAMessage() throws Exception {
        ask(email, List.of());
        page.navigate(link("confirm", mail(0)));
        page.click("main form button");
        var preferences = link("preferences", mail(1));
        page.navigate(preferences);
        RunningSite.assertAccessible(page);
        page.uncheck("#n-topic-NEWS");
        page.click("main form button");
        assertThat(page.locator("#n-topics-error")).isVisible();
        page.check("#n-topic-EVENTS");
        page.selectOption("#n-language", "de");
        page.click("main form button");
        shows("/newsletter/changed", "Your choice is saved");
        page.navigate(preferences);
        assertThat(page.locator("#n-language")).hasValue("de");
        assertThat(page.locator("#n-topic-EVENTS")).isChecked();
        assertThat(page.locator("#n-topic-NEWS")).not().isChecked();
    }

    @Test
    void aSubscriberTakesTheDataAlongAndIsErased() throws Exception {
        ask(email, List.of());
        page.navigate(link("confirm", mail(0)));
        page.click("main form button");
        var preferences = link("preferences", mail(1));
        var token = preferences.replaceAll(".*token=", "");
        var data = post(site.url("/newsletter/data"), "token=" + token, List.of());
        assertTrue(data.body().contains("\"email\" : \"" + email + "\""), data.body());
        assertTrue(data.body().contains("\"kind\" : \"CONFIRMED\""), data.body());
        page.navigate(preferences);
        page.getByText("Erase me").click();
        assertThat(page.locator("main .lead")).containsText(email);
        RunningSite.assertAccessible(page);
        page.click("main form button");
        shows("/newsletter/erased", "You are erased");
        assertEquals(404, page.navigate(preferences).status());
        assertEquals(
                404,
                post(site.url("/newsletter/data"), "token=" + token, List.of()).status());
    }

    @Test
    void whoComesTooOftenLosesNothingThatWasTyped() {
        var answer =
                site.http().post("127.0.77.1", "/newsletter/subscribe?language=de", "topic=EVENTS&email=" + email, 21);
        assertEquals(429, answer.status());
        var form = Jsoup.parse(answer.body()).selectFirst("main");
        assertEquals(email, form.selectFirst("#n-email").attr("value"));
        assertTrue(form.selectFirst("#n-topic-EVENTS").hasAttr("checked"));
        assertFalse(form.selectFirst("#n-topic-NEWS").hasAttr("checked"));
        assertEquals("Zu viele Anmeldungen", form.selectFirst("[role=alert] h2").text());
    }

    @Test
    void aBadAddressIsToldBesideTheFieldAndKeepsWhatWasTyped() {
        page.navigate("/en/newsletter");
        page.fill("#n-email", "anna.example");
        page.selectOption("#n-language", "de");
        page.uncheck("#n-topic-NEWS");
        page.click("main form.form button");
        assertThat(page.locator("#n-email-error")).isVisible();
        assertThat(page.locator("[data-error-summary]")).isFocused();
        assertThat(page.locator("#n-email")).hasValue("anna.example");
        assertThat(page.locator("#n-language")).hasValue("de");
        assertThat(page.locator("#n-topic-NEWS")).not().isChecked();
        assertThat(page.locator("#n-topic-EVENTS")).isChecked();
        RunningSite.assertAccessible(page);
    }

    @Test
    void theFormBesideEveryPageSignsUpToo() throws Exception {
        page.navigate("/de/newsletter");
        assertThat(page.locator("main form")).hasCount(1);
        page.navigate("/de/about");
        assertThat(page.locator(".side form button")).hasText("Abonnieren");
        assertThat(page.locator(".footer [href='/login']")).hasText("Anmelden");
        page.fill("#s-email", email);
        page.click(".side form button");
        shows("/newsletter/asked", "Sehen Sie in Ihr Postfach");
        page.navigate(link("confirm", mail(0)));
        assertThat(page.locator("h1")).hasText("Bestätigen Sie Ihre Anmeldung");
    }

    @Test
    void theAnswerIsTheSameForAKnownAddress() throws Exception {
        var first = ask(email, List.of());
        mail(0);
        var again = ask(email, List.of());
        mail(1);
        assertEquals(303, first.status());
        assertEquals(first, again);
    }

    @Test
    void aMailProgramLeavesWithoutLoginCookieOrRedirect() throws Exception {
        ask(email, List.of());
        page.navigate(link("confirm", mail(0)));
        page.click("main form button");
        var unsubscribe = mail(1).getHeader("List-Unsubscribe", "").replaceAll("[<>\\s]", "");
        assertEquals(
                200, post(unsubscribe, "List-Unsubscribe=One-Click", List.of()).status());
        page.navigate("/newsletter/confirm?token=" + link("confirm", mail(0)).replaceAll(".*token=", ""));
        assertThat(page.locator("h1")).hasText("This link has been used");
        RunningSite.assertAccessible(page);
    }

    @Test
    void aPageOfAnotherOriginSignsNobodyUp() throws Exception {
        assertEquals(
                403, ask(email, List.of("Origin", "https://elsewhere.example")).status());
        assertEquals(403, ask(email, List.of("Sec-Fetch-Site", "cross-site")).status());
        assertEquals(0, mails().count());
    }

    @Test
    void aProgramThatFillsInEveryFieldIsThankedAndForgotten() throws Exception {
        assertEquals(
                303,
                post(site.url("/newsletter/subscribe"), "topic=NEWS&url=x&email=" + email, List.of())
                        .status());
        assertEquals(0, mails().count());
    }

    @Test
    void aFormThatIsTooMuchIsAnsweredInThePage() throws Exception {
        var fields = IntStream.range(0, 30_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        var answer = post(site.url("/newsletter/subscribe"), fields, List.of());
        assertEquals(413, answer.status());
        assertTrue(answer.body().contains("masthead"), answer.body());
    }

    @Test
    void aLinkThatIsNotOursSaysWhatToDo() {
        for (var address : List.of(
                "/newsletter/confirm?token=x", "/newsletter/leave?token=1.1.x", "/newsletter/leave?token=%00")) {
            page.navigate(address);
            assertThat(page.locator("main .prose")).isVisible();
            RunningSite.assertAccessible(page);
        }
    }

    private void shows(String path, String title) {
        assertTrue(page.url().contains(path), page.url());
        assertThat(page.locator("h1")).containsText(title);
        RunningSite.assertAccessible(page);
    }

    private Answer ask(String address, List<String> headers) throws IOException, InterruptedException {
        return post(site.url("/newsletter/subscribe?language=en"), "topic=NEWS&email=" + address, headers);
    }

    private static Answer post(String url, String body, List<String> headers) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("Content-Type", FORM));
        all.addAll(headers);
        var request = HttpRequest.newBuilder(URI.create(url))
                .headers(all.toArray(String[]::new))
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    private record Answer(int status, String location, String body) {}

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
