package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.partnership.Partnership;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;

/** A partnership's own data in the editor. */
@ApplicationScoped
public class PartnershipFactsEditor implements FactsEditor {

    @Override
    public String kind() {
        return Partnership.KIND;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/editors/partnership.xhtml";
    }

    @Override
    public Object form(Facts facts) {
        return new PartnershipForm((PartnershipFacts) facts);
    }

    @Override
    public Facts facts(Object form) {
        return ((PartnershipForm) form).facts();
    }

    @Override
    public ContentItem create(Language language) {
        return new Partnership(language);
    }
}
