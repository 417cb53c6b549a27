package eu.aer.media;

/** Tells whether somebody needs an asset; offered by CDI beans of the rooms above. */
public interface AssetUses {

    /** Whether something that is live, drafted or in the trash shows it or leads to it. */
    boolean isUsed(long assetId);

    /** Whether the public sees it somewhere. */
    boolean isPublic(long assetId);

    /** Whether something shows it that the person at work may not edit. */
    boolean isOutOfReach(long assetId);

    /** Whether something from earlier that can be brought back shows it. */
    boolean isRemembered(String publicId);
}
