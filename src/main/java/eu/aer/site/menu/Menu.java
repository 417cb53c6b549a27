package eu.aer.site.menu;

/** The menus of a page. */
public enum Menu {
    MAIN,
    SIDE,
    FOOTER
}
