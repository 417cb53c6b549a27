package eu.aer.site;

/** Content beside every page that a feature supplies; editors place it in the side menu. */
public interface SideBlock {

    /** As stored with the menu item: {@code projects}. */
    String key();

    /** A fragment below {@code /WEB-INF}; it asks its own backing bean. */
    String fragment();
}
