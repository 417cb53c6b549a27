package eu.aer.content.reference;

import eu.aer.content.change.Changes;
import eu.aer.media.AssetChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes what happens to assets into the feed of changes; readers see only what is live. */
@ApplicationScoped
public class MediaChanges {

    /** The beginning of what kind of thing has changed; {@code audit.subject.media-replaced} in the texts. */
    private static final String SUBJECT = "media-";

    @Inject
    Changes changes;

    @Inject
    MediaReferences references;

    void record(@Observes AssetChanged change) {
        var asset = change.asset();
        var subject = SUBJECT + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        changes.recordConfigured(subject, asset.getFileName(), references.isPublic(asset.getId()))
                .detail(asset.getPublicId());
    }
}
