package eu.aer.media.file;

import eu.aer.common.Characters;
import eu.aer.common.Slug;

/**
 * The name that a file came with, made fit for people and for addresses: without the folders of somebody's computer, without characters
 * that cannot be seen or that turn the direction of what follows, and no longer than a line.
 *
 * @param title as people read it, without the ending
 */
public record FileName(String title) {

    public static final int TITLE_LENGTH = 200;
    private static final String NAMELESS = "file";

    public static FileName of(String given) {
        var name = Characters.plain(given);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").replaceAll("[\\s_]+", " ");
        var end = name.lastIndexOf('.');
        var title = (end > 0 ? name.substring(0, end) : name).strip();
        return new FileName(title.matches("[.\\s]*") ? NAMELESS : Characters.shortened(title, TITLE_LENGTH));
    }

    /** For an address: {@code annual-report.pdf}. */
    public String inAddress(String extension) {
        var words = Slug.of(title);
        return (words.isEmpty() ? NAMELESS : words) + "." + extension;
    }
}
