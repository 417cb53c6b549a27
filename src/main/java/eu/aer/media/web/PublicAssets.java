package eu.aer.media.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The assets that live texts show, each read once for each generation of the content. */
@ApplicationScoped
public class PublicAssets {

    private static final int MOST = 5000;

    @Inject
    ChangeFeed feed;

    @Inject
    Assets assets;

    @Inject
    MediaReferences references;

    private final Cache<Key, ListedAsset> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** What nobody may see is not remembered, so that made-up ids take no place. */
    Optional<ListedAsset> find(String publicId) {
        var key = new Key(feed.generation(), publicId);
        var found = Optional.ofNullable(known.getIfPresent(key));
        if (found.isPresent()) {
            return found;
        }
        var read = assets.find(publicId).filter(asset -> references.isPublic(asset.id()));
        read.ifPresent(asset -> known.put(key, asset));
        return read;
    }

    private record Key(long generation, String publicId) {}
}
