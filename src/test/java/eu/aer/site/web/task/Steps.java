package eu.aer.site.web.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Counts what somebody does for a task: clicks and drags, fields that are filled or chosen from, and pages that are loaded. */
final class Steps {

    private final Set<Page> followed = new HashSet<>();
    private int clicks;
    private int fields;
    private int loads;

    /** Counts the pages that this one loads from now on. */
    Steps on(Page page) {
        if (followed.add(page)) {
            page.waitForLoadState();
            page.onLoad(loaded -> loads++);
        }
        return this;
    }

    void click(Locator target) {
        target.click();
        clicks++;
    }

    void drag(Locator what, Locator to) {
        what.dragTo(to);
        clicks++;
    }

    void fill(Locator field, String text) {
        field.fill(text);
        fields++;
    }

    /** Words in rich text, put in the place of others. */
    void write(Locator field, String html) {
        field.evaluate(
                "(page, html) => { page.innerHTML = html; page.dispatchEvent(new Event('input', { bubbles: true })); }",
                html);
        fields++;
    }

    void choose(Locator field, FilePayload file) {
        field.setInputFiles(file);
        fields++;
    }

    /** Asserts that the task takes what the README says. */
    void assertTold(String task) throws IOException {
        followed.forEach(Page::waitForLoadState);
        var told = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| " + task + " |"))
                .map(line -> line.split("\\|")[2].strip())
                .findFirst()
                .orElse("no line in the README");
        assertEquals(told, toString(), task);
    }

    @Override
    public String toString() {
        return clicks + " · " + fields + " · " + loads;
    }
}
