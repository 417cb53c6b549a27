package eu.aer.media;

/** The event, within the transaction, that something has happened to an asset. */
public record AssetChanged(Asset asset, What what) {

    public enum What {
        UPLOADED,
        DESCRIBED,
        REPLACED,
        REMOVED,
        BROUGHT_BACK
    }
}
