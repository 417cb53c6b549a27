package eu.aer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What holds for every Facelets file. */
class ViewsTest {

    private static final List<Path> VIEWS = Sources.below("src/main/webapp", ".xhtml");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final List<String> SHOWN =
            List.of("alt", "title", "placeholder", "label", "aria-label", "header", "summary");

    @Test
    void noViewHoldsLiteralText() {
        var found = new ArrayList<String>();
        for (var view : VIEWS) {
            for (var element :
                    Jsoup.parse(Sources.text(view), Parser.xmlParser()).getAllElements()) {
                for (var node : element.textNodes()) {
                    report(found, view, literal(node));
                }
                for (var attribute : SHOWN) {
                    report(found, view, literal(element.attr(attribute)));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static String literal(TextNode node) {
        return literal(node.getWholeText());
    }

    private static String literal(String text) {
        // the beginning of an address is the same in every language
        var rest = EXPRESSION.matcher(text).replaceAll("").replaceAll("https?://", "");
        return WORD.matcher(rest).find() ? rest.strip() : "";
    }

    private static void report(List<String> found, Path view, String literal) {
        if (!literal.isEmpty()) {
            found.add(view + ": " + literal);
        }
    }

    @Test
    void noViewHoldsInlineStyleOrScript() {
        var inline = Pattern.compile("\\s(style|on[a-z]+)=\"(?!#\\{)[^\"]+\"|<style|<script(?![^>]*src=)");
        var found = VIEWS.stream()
                .filter(view -> inline.matcher(Sources.text(view)
                                .replaceAll("(?s)<!--.*?-->", "")
                                .replaceAll("<p:[^>]*>", ""))
                        .find())
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void everyScreenOfTheBackOfficeHasAHelpText() {
        var without = VIEWS.stream()
                .filter(view -> Sources.text(view).contains("template=\"/WEB-INF/templates/admin.xhtml\""))
                .filter(view -> !Sources.text(view).contains("<ui:define name=\"help\">#{msg['"))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void publicViewsAreStateless() {
        assertEquals(List.of(), publicViewsWith("<(h:form|h:head|f:ajax|p:)"));
    }

    /** By aer:each: with c:forEach each expression asks for the whole list again. */
    @Test
    void publicViewsRepeatTheRowsThemselves() {
        assertEquals(List.of(), publicViewsWith("<c:forEach"));
    }

    private static List<Path> publicViewsWith(String tag) {
        var pattern = Pattern.compile(tag);
        return VIEWS.stream()
                .filter(ViewsTest::isPublic)
                .filter(view -> pattern.matcher(Sources.text(view)).find())
                .toList();
    }

    private static boolean isPublic(Path view) {
        var path = view.toString();
        return !path.contains("admin")
                && !path.contains("editors")
                && !path.contains("-edit")
                && !path.contains("tags")
                && !path.contains("login")
                && !path.contains("password");
    }

    @Test
    void noViewIsDreaded() {
        var long150 = VIEWS.stream()
                .filter(view -> Sources.text(view).lines().count() > 150)
                .toList();
        assertEquals(List.of(), long150);
        var long300 = Sources.below("src/main/java", ".java").stream()
                .filter(file -> Sources.text(file).lines().count() > 300)
                .toList();
        assertEquals(List.of(), long300);
    }
}
