package eu.aer.page;

import eu.aer.common.Language;
import eu.aer.content.listing.ListedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page as the tree of the back office shows it.
 *
 * @param parentId 0 for the home page
 * @param number its place among its siblings, from 1
 * @param siblings how many there are, it included
 * @param below how many stand right below it
 * @param owner null: nobody
 * @param reviewBy null: no day is set
 * @param texts that in the source language first
 */
public record PageRow(
        long id,
        long parentId,
        String section,
        int number,
        int siblings,
        int below,
        String owner,
        LocalDate reviewBy,
        List<ListedText> texts)
        implements Serializable {

    public PageRow {
        texts = List.copyOf(texts);
    }

    /** In this language, else in the source language. */
    public String title(Language language) {
        return text(language)
                .or(() -> texts.stream().findFirst())
                .map(ListedText::title)
                .orElse("");
    }

    /** Whether and how the page is written in this language; empty: not begun. */
    public Optional<ListedText> text(Language language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == siblings;
    }
}
