package eu.aer.site.web.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.luciad.imageio.webp.WebPWriteParam;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.BackOffice;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.SampleMedia;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the guide from the real screens: those in English at each run, to see that every screen is still there; with
 * {@code -Dguide.pictures=all} those in all languages, into the sources.
 */
class GuideBrowserIT {

    private static final int WIDTH = 1250;
    private static final int HEIGHT = 700;
    private static final Path KEPT = Path.of("src/main/webapp/WEB-INF/resources/images/guide");
    private static final boolean ALL = "all".equals(System.getProperty("guide.pictures"));
    private static final Map<String, String> TITLES =
            Map.of("en", "Regional days 2027", "fr", "Journées des régions 2027", "de", "Tage der Regionen 2027");

    private final Map<String, Consumer<Page>> scenes = new HashMap<>(Map.of(
            "find", this::find,
            "mend", this::mend,
            "add", page -> ask(page, "create"),
            "media", this::media,
            "check", this::check,
            "translate", page -> page.navigate("/admin/translation/board?kind=page"),
            "schedule", this::schedule,
            "review", this::review,
            "move", page -> ask(page, "move"),
            "undo", this::undo));
    private final List<String> chapters = new ArrayList<>();

    private String language;
    private String address;

    @Test
    void everyChapterHasAPictureOfTheScreenThatItTellsOf() throws IOException {
        for (var each : ALL ? Language.INTERFACE : List.of(Language.ENGLISH)) {
            language = each.code();
            draw();
        }
        for (var each : Language.INTERFACE) {
            for (var chapter : chapters) {
                assertTrue(Files.size(picture(KEPT, chapter, each.code())) > 0);
            }
        }
    }

    private static Path picture(Path folder, String chapter, String language) {
        return folder.resolve(chapter + "-" + language + ".webp");
    }

    private void draw() throws IOException {
        var folder = Files.createDirectories(ALL ? KEPT : Path.of("target/guide"));
        try (var browser = BackOffice.colleague(Role.PUBLISHER)) {
            var page = browser.newPage();
            page.setViewportSize(WIDTH, HEIGHT);
            speak(page, language);
            write(page);
            chapters.clear();
            chapters.addAll(Guide.CHAPTERS);
            chapters.addAll(ofFeatures(page));
            for (var chapter : chapters) {
                scenes.get(chapter).accept(page);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                keep(page.screenshot(), picture(folder, chapter, language));
            }
            if (!ALL) {
                look(page);
            }
            speak(page, "en");
        }
    }

    /** Each is pictured by the screen that it leads to. */
    private List<String> ofFeatures(Page page) {
        page.navigate("/admin/guide");
        var links = page.locator("[data-chapter]").all();
        links.forEach(link -> {
            var screen = link.getAttribute("href");
            scenes.put(link.getAttribute("data-chapter"), at -> {
                at.navigate(screen);
                // so that rows are seen below what stands above every list
                at.evaluate("() => { document.body.style.zoom = 0.7 }");
            });
        });
        return links.stream().map(link -> link.getAttribute("data-chapter")).toList();
    }

    private void look(Page page) {
        page.navigate("/admin/guide");
        assertEquals(chapters.size(), page.locator(".guide img").count());
        page.locator(".help > summary").click();
        RunningSite.assertAccessible(page);
    }

    private static void speak(Page page, String language) {
        page.navigate("/admin/account/password");
        page.locator("[id='speech:language']").selectOption(language);
        page.locator("[id='speech:speak']").click();
        page.waitForLoadState();
    }

    private void keep(byte[] screen, Path file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(screen));
        var writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
        var how = new WebPWriteParam(Locale.ROOT);
        how.setCompressionMode(WebPWriteParam.MODE_EXPLICIT);
        how.setCompressionType("Lossy");
        how.setCompressionQuality(0.8f);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** A text in two revisions that somebody asks to be read. */
    private void write(Page page) {
        page.navigate("/admin/edit?kind=project&language=" + language);
        page.locator("[id='edit:title']").fill(TITLES.get(language));
        page.locator("[id='edit:summary']").fill("30 regions, 3 days, 1 city.");
        page.locator("[id='edit:save']").click();
        page.waitForURL(Pattern.compile(".*/admin/edit\\?item=.*"));
        address = page.url();
        page.locator("[id='edit:summary']").fill("40 regions, 2 days, 1 city.");
        page.locator("[id='edit:askReview']").click();
        assertThat(page.locator("[id='edit:withdraw']")).isVisible();
    }

    private void find(Page page) {
        page.navigate("/admin/page/tree");
        page.locator("[id='tree:words']").fill("govern");
        assertThat(page.locator("#pages tbody tr, #pages [role=row]").first()).isVisible();
    }

    private void mend(Page page) {
        page.navigate("/" + language);
        page.locator(".mend [data-deed='begin']").click();
        assertThat(page.locator("[contenteditable]").first()).isVisible();
    }

    private static void ask(Page page, String command) {
        page.navigate("/admin/page/tree");
        page.locator("#pages [data-actions]").nth(1).click();
        page.locator("#pageActions [data-command='" + command + "']").click();
        assertThat(page.locator("dialog[open]")).isVisible();
    }

    private void media(Page page) {
        page.navigate("/admin/media/list");
        page.locator("media-upload input[type='file']").setInputFiles(new FilePayload[] {
            photo("Assembly", 0x3a6ea5), photo("Forest", 0x4c8c4a), photo("Harbour", 0xc98b2b)
        });
        assertThat(page.locator(".upload-file img")).hasCount(3);
        page.navigate("/admin/media/list");
    }

    private static FilePayload photo(String name, int colour) {
        return new FilePayload(name + ".jpg", "image/jpeg", SampleMedia.photo(1200, 800, new Color(colour)));
    }

    private void check(Page page) {
        page.navigate(address);
        page.locator(".rich-page")
                .first()
                .evaluate(
                        "page => { page.innerHTML = '<h4>Programme</h4><p><a href=\"https://example.org\">https://example.org</a></p>';"
                                + " page.dispatchEvent(new Event('input', { bubbles: true })); }");
        page.locator("[id='edit:publish']").click();
        assertThat(page.locator(".gate")).isFocused();
    }

    private void schedule(Page page) {
        page.navigate(address);
        page.locator("[id='edit:schedule'] summary").click();
        page.locator("[id='edit:schedule']").evaluate("panel => panel.scrollIntoView()");
    }

    private void review(Page page) {
        page.navigate(address.replace("/admin/edit", "/admin/review/show"));
        assertThat(page.locator("iframe")).isVisible();
    }

    private void undo(Page page) {
        page.navigate(address.replace("/admin/edit", "/admin/history") + "&from=1&to=2");
    }
}
