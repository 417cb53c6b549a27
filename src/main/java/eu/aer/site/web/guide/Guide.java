package eu.aer.site.web.guide;

import eu.aer.account.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The chapters of the guide, in the order in which somebody new needs them; those of features follow. */
@Named
@RequestScoped
public class Guide {

    /** By the keys of their texts, after {@code guide.} */
    public static final List<String> CHAPTERS =
            List.of("find", "mend", "add", "media", "check", "translate", "schedule", "review", "move", "undo");

    @Inject
    @Any
    Instance<GuideChapter> features;

    @Inject
    CurrentUser user;

    public List<Chapter> getChapters() {
        var own = CHAPTERS.stream().map(key -> chapter(key, "guide." + key, ""));
        var added = features.stream()
                .sorted(Comparator.comparingInt(GuideChapter::order))
                .map(each -> chapter(room(each.text()), each.text(), each.screen()));
        return Stream.concat(own, added).toList();
    }

    private static String room(String text) {
        return text.substring(0, text.indexOf('.'));
    }

    private Chapter chapter(String key, String text, String screen) {
        return new Chapter(
                key,
                text,
                screen,
                "images/guide/" + key + "-" + user.getLocale().getLanguage() + ".webp");
    }

    /**
     * A chapter.
     *
     * @param key the end of its address on the page
     * @param text key of its title; that of its {@code .steps} (one a line) and of what the {@code .picture} shows begin with it
     * @param screen where it is done; empty: not on one screen alone
     * @param picture name of the resource
     */
    public record Chapter(String key, String text, String screen, String picture) {

        /** The lines of a text. */
        public List<String> lines(String words) {
            return Stream.of(words.split("\n")).toList();
        }
    }
}
