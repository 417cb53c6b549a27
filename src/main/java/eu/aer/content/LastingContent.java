package eu.aer.content;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Content that is not in the trash, with all that is derived from it. */
@ApplicationScoped
public class LastingContent implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "content.lasting.item",
                Set.of("content_item", "translation", "slug_reservation", "reference", "media_use")));
    }
}
