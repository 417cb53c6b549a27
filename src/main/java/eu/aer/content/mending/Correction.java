package eu.aer.content.mending;

/**
 * A passage, such as a paragraph or a heading, in other words. A line break within it is {@code \n}.
 *
 * @param before its whole text as readers see it
 * @param after its whole text as they shall see it
 * @param place which of the passages with this very text it is, from 0 in reading order
 * @param alike how many there are on the page
 */
public record Correction(String before, String after, int place, int alike) {

    public Correction {
        before = Words.stripped(before);
        after = Words.stripped(after);
    }
}
