package eu.aer.partnership.web;

import eu.aer.content.Shown;
import eu.aer.media.web.ShownPicture;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.SiteView;
import java.util.LinkedHashMap;
import java.util.Map;

/** A partner in the words of schema.org. */
final class PartnerData {

    private PartnerData() {}

    /** @param logo null where there is none */
    static Map<String, ?> of(Shown shown, ShownPicture logo, SiteView site) {
        var facts = shown.facts(PartnershipFacts.class);
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Organization");
        data.put("name", facts.acronym().isEmpty() ? shown.text().title() : facts.acronym());
        data.put("description", given(shown.text().summary()));
        data.put("url", given(facts.website()));
        data.put("logo", logo == null ? null : site.absolute(logo.address()));
        data.put("mainEntityOfPage", site.absolute(site.getLocation()));
        return data;
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
