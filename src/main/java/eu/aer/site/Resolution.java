package eu.aer.site;

/** Where an address leads. */
public sealed interface Resolution {

    /** To this view, which shows the item. */
    record Show(Route route) implements Resolution {}

    /** To another address, for good. */
    record Moved(String location) implements Resolution {}

    /** Nowhere. */
    record NotFound() implements Resolution {}
}
