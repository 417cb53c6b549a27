package eu.aer.site;

/** The menus of a page. */
public enum Menu {
    MAIN,
    SIDE,
    FOOTER
}
