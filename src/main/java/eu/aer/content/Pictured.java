package eu.aer.content;

/** Facts of what has a picture that stands for it, beside those in its text. */
public interface Pictured {

    /** A reference, {@code media:<public id>}; empty: none. */
    String picture();
}
