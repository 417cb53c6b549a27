package eu.aer.site.privacy;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What the site is made of beside its content. */
@ApplicationScoped
public class LastingSite implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("site.lasting.setting", Set.of("setting", "menu_item", "menu_item_label", "content_language")),
                new Kind("site.lasting.redirect", Set.of("redirect", "address")),
                new Kind("site.lasting.columns", Set.of("column_choice")),
                new Kind("consent.lasting.text", Set.of("consent_text")));
    }
}
