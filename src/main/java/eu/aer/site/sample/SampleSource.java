package eu.aer.site.sample;

/**
 * A feature's share of the sample content, offered by a CDI bean. First all sources add their items, then all fill them, because
 * texts refer to each other.
 */
public interface SampleSource {

    /** Adds the items and tells their keys. */
    void add(SampleKeys keys);

    /** Gives the items their texts and publishes them. Sources are filled in this order: smaller first. */
    void fill(SampleKeys keys);

    int order();
}
