package eu.aer.site.web.guide;

import eu.aer.account.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The chapters of the guide, in the order in which somebody new needs them. */
@Named
@RequestScoped
public class Guide {

    /** By the keys of their texts; {@code <key>-<language>.webp} is the picture of each. */
    public static final List<String> CHAPTERS =
            List.of("find", "mend", "add", "media", "check", "translate", "schedule", "review", "move", "undo");

    @Inject
    CurrentUser user;

    public List<Chapter> getChapters() {
        return CHAPTERS.stream().map(this::chapter).toList();
    }

    private Chapter chapter(String key) {
        return new Chapter(key, "images/guide/" + key + "-" + user.getLocale().getLanguage() + ".webp");
    }

    /**
     * A chapter.
     *
     * @param key its texts are {@code guide.<key>}, {@code guide.<key>.steps} (one a line) and {@code guide.<key>.picture}
     * @param picture name of the resource
     */
    public record Chapter(String key, String picture) {

        /** The lines of a text. */
        public List<String> lines(String text) {
            return Stream.of(text.split("\n")).toList();
        }
    }
}
