package eu.aer.media;

import java.util.Optional;

/**
 * Which assets a list shows.
 *
 * @param words anywhere in what is said about a file; empty: all
 * @param image only pictures, only documents, or both
 * @param tag empty: any
 */
public record AssetFilter(String words, Optional<Boolean> image, String tag) {

    public static final AssetFilter ALL = new AssetFilter("", Optional.empty(), "");

    public boolean isEmpty() {
        return equals(ALL);
    }
}
