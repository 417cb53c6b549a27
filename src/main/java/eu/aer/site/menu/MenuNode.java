package eu.aer.site.menu;

import eu.aer.common.Language;
import java.util.List;

/**
 * A menu entry as a page shows it, in one language.
 *
 * @param language of the label
 * @param location where it leads; empty: nowhere, it is a heading
 * @param block fragment that a feature supplies below it; empty: none
 */
public record MenuNode(
        long id, String label, Language language, String location, String block, List<MenuNode> children) {

    public boolean leads() {
        return !location.isEmpty();
    }

    public boolean isExternal() {
        return location.contains("://");
    }
}
