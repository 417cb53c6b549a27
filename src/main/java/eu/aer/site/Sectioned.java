package eu.aer.site;

/** A page, or the facts of its draft: says which section it shows. */
public interface Sectioned {

    /** The key of a {@link Section}. */
    String section();
}
