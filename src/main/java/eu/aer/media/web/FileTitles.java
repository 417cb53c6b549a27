package eu.aer.media.web;

import eu.aer.common.Language;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people call the files that facts name, for history and conflicts. */
@ApplicationScoped
public class FileTitles {

    @Inject
    Assets assets;

    /** Of these references, in their order; a file that is gone is called by its id, so that a change of it is still seen. */
    public List<String> of(Collection<String> references, Language language) {
        var ids = references.stream()
                .flatMap(reference -> MediaReferences.id(reference).stream())
                .toList();
        var known = titles(ids, language);
        return ids.stream().map(id -> known.getOrDefault(id, id)).toList();
    }

    private Map<String, String> titles(List<String> ids, Language language) {
        return assets.find(ids).stream()
                .collect(Collectors.toMap(ListedAsset::publicId, asset -> asset.title(language)));
    }
}
