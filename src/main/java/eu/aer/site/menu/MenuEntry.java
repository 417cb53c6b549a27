package eu.aer.site.menu;

import eu.aer.common.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A menu entry as it is stored.
 *
 * @param url where it leads when that is no item; empty: nowhere
 * @param switchedOff whether visitors do not see it
 * @param block key of the side block that it shows; empty: none
 */
public record MenuEntry(
        long id,
        Menu menu,
        Optional<Long> parent,
        Optional<Long> item,
        String url,
        String block,
        boolean switchedOff,
        Map<String, String> labels) {

    /** None: the title of the item. */
    public Optional<String> label(Language language) {
        return Optional.ofNullable(labels.get(language.code()));
    }
}
