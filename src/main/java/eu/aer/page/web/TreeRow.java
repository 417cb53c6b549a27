package eu.aer.page.web;

import eu.aer.common.Language;
import eu.aer.content.listing.ListedText;
import eu.aer.page.PageRow;
import java.io.Serializable;
import java.util.List;

/**
 * A line of the tree: a page, or how many more there are below one.
 *
 * @param level 1 for the home page
 * @param open whether the pages below it are shown
 * @param more how many pages follow that are not shown; the line is no page then
 * @param location where the public finds it; empty while it does not
 * @param way the titles above it, where it is shown apart from them; null within the tree
 * @param due whether its day of review is over
 * @param rights what the person may do to it: {@code edit publish place}
 */
public record TreeRow(
        PageRow page,
        int level,
        boolean open,
        int more,
        String title,
        List<Text> texts,
        String location,
        String way,
        boolean due,
        String rights)
        implements Serializable {

    public TreeRow {
        texts = List.copyOf(texts);
    }

    /** What the attribute says: nothing for a page that has none below it. */
    public String expanded() {
        return page.below() == 0 || way != null ? null : String.valueOf(open);
    }

    public boolean may(String right) {
        return List.of(rights.split(" ")).contains(right);
    }

    /** @param status {@code NONE}: not begun */
    public record Text(Language language, String status) implements Serializable {

        static Text of(PageRow page, Language language) {
            return new Text(
                    language,
                    page.text(language)
                            .filter(text -> text.latestRevision() > 0)
                            .map(ListedText::status)
                            .map(Enum::name)
                            .orElse("NONE"));
        }
    }
}
