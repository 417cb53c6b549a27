package eu.aer.site;

/** A content item, a page, that says which section it shows. */
public interface Sectioned {

    /** The key of a {@link Section}. */
    String section();
}
