package eu.aer.media.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.aer.fixture.EditorPage;
import eu.aer.fixture.RunningSite;
import eu.aer.fixture.SampleMedia;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files as editors keep them and as readers see them. */
class MediaBrowserIT {

    private final EditorPage editor = new EditorPage();
    private final Page page = editor.page();
    private final String name = "Forest " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void filesAreUploadedDescribedFoundAndEdited() {
        page.navigate("/admin/media/list");
        drop(page.locator("media-upload"), photo(), payload("bad.jpg", "<svg onload='alert(1)'/>"));
        var good = page.locator(".upload-file").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(page.locator(".upload-file.failed")).containsText("SVG drawings are not taken");
        assertThat(good.locator(".upload-words")).isVisible();
        RunningSite.assertAccessible(page);
        good.locator("[name='alternative']").fill("A path between beeches");
        good.locator("[name='credit']").fill("Ana Example");
        good.locator("[name='credit']").press("Enter");
        assertThat(good.locator(".upload-words")).isHidden();
        assertThat(page.locator("#media tbody")).containsText(name);
        drop(page.locator("media-upload"), photo());
        assertThat(page.locator(".upload-file").last()).containsText("is here already");

        page.navigate("/admin/media/list?kind=image&words=" + name.substring(7));
        assertThat(page.locator("#media tbody tr")).hasCount(1);
        RunningSite.assertAccessible(page);
        page.locator(".media-row").click();
        page.waitForURL("**/admin/media/edit?id=*");
        assertThat(page.locator("[id='file:alternatives_en']")).hasValue("A path between beeches");
        page.locator(".focal-mark").press("Shift+ArrowLeft");
        page.locator(".focal-mark").press("ArrowDown");
        assertThat(page.locator("[id='file:focusX']")).hasValue("40");
        assertThat(page.locator("[id='file:focusY']")).hasValue("51");
        RunningSite.assertAccessible(page);
        page.locator("[id='file:tags']").fill("Forests");
        page.locator("[id='file:save']").click();
        assertThat(page.locator("#messages")).containsText("texts are saved");
        page.reload();
        assertThat(page.locator("[id='file:focusX']")).hasValue("40");
    }

    @Test
    void aPictureIsUploadedFromATextAndReadersGetItInTheWidthThatTheyNeed() {
        editor.begin(name);
        editor.add("image");
        var picture = editor.block(1);
        picture.locator("media-field button").click();
        var dialog = page.locator("#mediaDialog");
        dialog.locator("input[type='file']").setInputFiles(photo());
        dialog.locator("[name='alternative']").fill("A path between beeches");
        RunningSite.assertAccessible(page);
        dialog.locator("[data-upload='use']").click();
        assertThat(picture.locator("[id$=':alternative']")).hasValue("A path between beeches");
        assertThat(picture.locator(".media-words")).containsText(name);

        editor.add("documents");
        editor.block(2).locator("media-field button").click();
        dialog.locator("input[type='file']").setInputFiles(payload(name + ".pdf", SampleMedia.pdf(name)));
        dialog.locator("[data-upload='use']").click();
        assertThat(editor.block(2).locator(".media-words")).containsText("PDF");
        publishInSpiteOfTheWarning();
        assertThat(picture.locator(".media-words")).containsText(name);
        RunningSite.assertAccessible(page);
        read();
        refuseRemoval(picture);
    }

    private void publishInSpiteOfTheWarning() {
        editor.act("publish");
        var gate = page.locator(".gate");
        assertThat(gate).containsText("The PDF “" + name + "” is not tagged");
        RunningSite.assertAccessible(page);
        gate.locator("a").first().click();
        assertThat(editor.block(2).locator("[id$=':label']")).isFocused();
        editor.act("publishAnyway");
        assertThat(page.locator("#messages")).containsText("Published");
    }

    private void read() {
        try (var visitor = RunningSite.get().visitor()) {
            var reader = visitor.newPage();
            reader.navigate(editor.path("en"));
            var image = reader.locator(".figure img");
            assertThat(image).hasAttribute("alt", "A path between beeches");
            reader.waitForCondition(
                    () -> (boolean) image.evaluate("image => image.complete && image.naturalWidth > 0"));
            var shown = image.evaluate("image => image.currentSrc").toString();
            assertTrue(Pattern.matches(".*/media/[0-9a-f]{32}/\\d+-[0-9a-f]{12}/forest-.*\\.webp", shown), shown);
            assertEquals("1000", image.getAttribute("width"));
            assertThat(reader.locator(".documents a")).containsText("(PDF, 1 KB)");
            assertEquals(0, visitor.cookies().size());
            RunningSite.assertAccessible(reader);
        }
    }

    private void refuseRemoval(Locator picture) {
        page.navigate(picture.locator(".media-edit").getAttribute("href"));
        assertThat(page.locator(".texts")).containsText(name);
        page.locator("[data-dialog='removeDialog']").click();
        page.locator("[id='remove:confirm']").click();
        assertThat(page.locator("#messages")).containsText("in use and cannot be removed");
        assertFalse(page.locator("#removeDialog").isVisible());
        assertThat(page.locator(".texts")).containsText(name);
    }

    private FilePayload photo() {
        return payload(name + ".jpg", SampleMedia.photo(1000, 700, new Color(name.hashCode() & 0xffffff)));
    }

    private static FilePayload payload(String name, String content) {
        return payload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** As the mouse does it. */
    private void drop(Locator target, FilePayload... files) {
        var transfer = page.evaluateHandle("() => new DataTransfer()");
        for (var file : files) {
            page.evaluate(
                    "([transfer, name, bytes]) => transfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name))",
                    java.util.List.of(
                            transfer, file.name, java.util.Base64.getEncoder().encodeToString(file.buffer)));
        }
        target.dispatchEvent("drop", java.util.Map.of("dataTransfer", transfer));
    }
}
