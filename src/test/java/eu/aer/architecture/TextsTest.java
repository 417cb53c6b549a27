package eu.aer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Interface texts exist in all three languages, and whatever a view or a class asks for exists. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern IN_VIEW =
            Pattern.compile("msg\\['([a-zA-Z]+\\.[A-Za-z0-9.-]*[A-Za-z0-9])'\\]|msg\\.with\\('([^']+)'");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:texts\\.get\\([^;]*?|DomainException\\(|message\\(\\s*)X");

    @Test
    void everyTextExistsInThreeLanguages() {
        var gaps = new ArrayList<String>();
        for (var bundle : Sources.below(BUNDLES.toString(), ".properties")) {
            var name = bundle.getFileName().toString();
            if (!name.contains("_")) {
                for (var language : List.of("fr", "de")) {
                    var translated =
                            properties(BUNDLES.resolve(name.replace(".properties", "_" + language + ".properties")));
                    var missing = new TreeSet<>(properties(bundle).keySet());
                    missing.removeAll(translated.keySet());
                    var surplus = new TreeSet<>(translated.keySet());
                    surplus.removeAll(properties(bundle).keySet());
                    missing.forEach(key -> gaps.add(language + " lacks " + key));
                    surplus.forEach(key -> gaps.add(language + " alone has " + key));
                }
            }
        }
        assertEquals(List.of(), gaps);
    }

    /** The later one would win without a word. */
    @Test
    void noKeyStandsTwiceInABundle() {
        var twice = new ArrayList<String>();
        for (var bundle : Sources.below(BUNDLES.toString(), ".properties")) {
            var seen = new HashSet<String>();
            Sources.text(bundle)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(bundle.getFileName() + ": " + key));
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var known = known();
        var used = Stream.concat(
                        used("src/main/webapp", ".xhtml", IN_VIEW).stream(),
                        used("src/main/java", ".java", IN_CODE).stream())
                .toList();
        assertTrue(used.size() > 30, "The rule finds keys");
        assertEquals(
                List.of(),
                used.stream().filter(key -> !known.contains(key)).distinct().toList());
    }

    private static List<String> used(String folder, String ending, Pattern pattern) {
        return Sources.below(folder, ending).stream()
                .flatMap(file -> pattern.matcher(Sources.text(file)).results())
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .toList();
    }

    private static TreeSet<Object> known() {
        var keys = new TreeSet<>();
        Sources.below(BUNDLES.toString(), ".properties")
                .forEach(bundle -> keys.addAll(properties(bundle).keySet()));
        return keys;
    }

    @Test
    void aKeyBeginsWithItsRoom() {
        var strangers = new ArrayList<String>();
        for (var bundle : Sources.below(BUNDLES.toString(), ".properties")) {
            var room = bundle.getFileName().toString().replaceAll("[._].*", "");
            properties(bundle).keySet().stream()
                    .map(Object::toString)
                    .filter(key -> !key.startsWith(room + "."))
                    .forEach(key -> strangers.add(bundle + ": " + key));
        }
        assertEquals(List.of(), strangers);
    }

    @Test
    void textsWithArgumentsAreWellFormed() {
        for (var bundle : Sources.below(BUNDLES.toString(), ".properties")) {
            properties(bundle).forEach((key, text) -> {
                if (text.toString().contains("{0")) {
                    var formatted = new MessageFormat(text.toString()).format(new Object[] {1, 2, 3, 4});
                    assertTrue(!formatted.contains("{"), () -> bundle + ": " + key);
                }
            });
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
