package eu.aer.site;

import eu.aer.account.Permission;
import java.util.List;
import java.util.Locale;

/** Things that are found from the one field of the back office. Offered by CDI beans of any room. */
public interface FindSource {

    /** Who lacks it is shown none of them. */
    Permission permission();

    /** Smaller stands higher. */
    int order();

    /**
     * What all these words stand in, the best first.
     *
     * @param words at least one, as {@link eu.aer.common.PlainWords} makes them
     * @param locale in which the person works
     * @param most of one group
     */
    List<Found> find(List<String> words, Locale locale, int most);

    /**
     * One of them.
     *
     * @param group key of the text that names all of its kind, {@code page.area}
     * @param language that the title is in; empty: that of the person
     * @param detail what tells it from others of the same title; empty: nothing
     * @param path of the view that it leads to
     */
    record Found(String group, String title, String language, String detail, String path) {}
}
