package eu.aer.partnership.web;

import eu.aer.common.Texts;
import eu.aer.content.Shown;
import eu.aer.media.web.MoreFiles;
import eu.aer.media.web.ShownPicture;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.Routes;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a partnership shows of others: the partner's logo, and the pages and projects that it is related to. */
@RequestScoped
class PartnershipLinks {

    @Inject
    MoreFiles files;

    @Inject
    Routes routes;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    /** Null where there is none. */
    ShownPicture logo(PartnershipFacts facts, Shown shown) {
        var name = facts.acronym().isEmpty() ? shown.text().title() : facts.acronym();
        return files.picture(
                facts.logo(), "logo", texts.get(site.getLanguage(), "partnership.logoOf", name), site.getLanguage());
    }

    /** Those that the public sees; they come from memory. */
    List<Routes.Place> related(PartnershipFacts facts, long itself) {
        return facts.related().stream()
                .flatMap(reference -> PartnershipFacts.itemId(reference).stream())
                .filter(id -> id != itself)
                .flatMap(id -> routes.find(id, site.getLanguage()).stream())
                .toList();
    }
}
