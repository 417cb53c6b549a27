package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.partnership.Partnership;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** A partnership's own data in the editor. */
@ApplicationScoped
public class PartnershipFactsEditor implements FactsEditor {

    @Inject
    PartnershipWords words;

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
    public List<FactWords> read(Facts facts, Locale locale) {
        return words.read((PartnershipFacts) facts, locale);
    }

    @Override
    public ContentItem create(Language language) {
        return new Partnership(language);
    }
}
