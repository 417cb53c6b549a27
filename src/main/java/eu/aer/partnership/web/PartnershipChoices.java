package eu.aer.partnership.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentTables;
import eu.aer.partnership.Partnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The partnerships that a block may show; read once, however many blocks ask. */
@Named
@RequestScoped
public class PartnershipChoices {

    private static final int MOST = 200;

    @Inject
    ContentTables tables;

    @Inject
    CurrentUser user;

    private List<Choice> all;

    public List<Choice> getAll() {
        if (all == null) {
            var language = Language.of(user.getLocale().getLanguage());
            all = tables.page(Partnership.class, "", ContentTables.Order.TITLE, false, 0, MOST).stream()
                    .map(partnership -> new Choice("item:" + partnership.getId(), partnership.titleIn(language)))
                    .toList();
        }
        return all;
    }

    /** @param reference as a block stores it */
    public record Choice(String reference, String title) {}
}
