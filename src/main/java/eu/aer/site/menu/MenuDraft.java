package eu.aer.site.menu;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import java.util.Map;
import java.util.Optional;

/**
 * A menu entry as somebody wants it.
 *
 * @param itemId the content item that it leads to
 * @param url the address that it leads to where that is no item; empty: none
 * @param block key of the side block that it shows; empty: none
 * @param switchedOff whether visitors do not see it
 * @param labels an empty label means the title of the item
 */
public record MenuDraft(
        Menu menu,
        Optional<Long> parentId,
        Optional<Long> itemId,
        String url,
        String block,
        boolean switchedOff,
        Map<Language, String> labels) {

    private static final String ADDRESS = "(https?://|mailto:|/(?!/))\\S+";
    private static final int LONGEST_ADDRESS = 1000;

    void check() {
        if (itemId.isEmpty() && labels.getOrDefault(Language.ENGLISH, "").isBlank()) {
            throw new DomainException("site.menuLabelMissing");
        }
        if (!url.isBlank() && (!url.strip().matches(ADDRESS) || url.length() > LONGEST_ADDRESS)) {
            throw new DomainException("site.menuAddress", url);
        }
        if (labels.values().stream().anyMatch(label -> label.length() > MenuItem.LABEL_LENGTH)) {
            throw new DomainException("site.menuLabelTooLong", MenuItem.LABEL_LENGTH);
        }
    }

    void apply(MenuItem entry, Optional<ContentItem> item) {
        if (item.isPresent()) {
            entry.leadTo(item.get());
        } else if (url.isBlank()) {
            entry.leadNowhere();
        } else {
            entry.leadTo(url.strip());
        }
        entry.switchOff(switchedOff);
        entry.showBlock(block.isBlank() ? null : block);
        labels.forEach(entry::label);
    }
}
