package eu.aer.media;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Files that the site has. */
@ApplicationScoped
public class LastingFiles implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("media.lasting.file", Set.of("media_asset")));
    }
}
