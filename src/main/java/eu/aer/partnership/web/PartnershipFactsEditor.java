package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Texts;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.content.language.ContentLanguages;
import eu.aer.partnership.Partnership;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A partnership's own data in the editor. */
@ApplicationScoped
public class PartnershipFactsEditor implements FactsEditor {

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

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
        var known = (PartnershipFacts) facts;
        var read = new ArrayList<FactWords>();
        read.add(fact(
                locale,
                "kind",
                texts.get(locale, "partnership.kind." + known.kind().key())));
        read.add(fact(locale, "acronym", known.acronym()));
        read.add(fact(locale, "since", date(known.since(), locale)));
        read.add(fact(locale, "until", date(known.until(), locale)));
        read.add(fact(locale, "website", known.website()));
        read.addAll(
                FactWords.of("members", texts.get(locale, "partnership.members"), known.members(), languages.getAll()));
        return read;
    }

    private FactWords fact(Locale locale, String name, String value) {
        return new FactWords(name, texts.get(locale, "partnership." + name), value);
    }

    private static String date(PartialDate date, Locale locale) {
        return date == null ? "" : date.inWords(locale);
    }

    @Override
    public ContentItem create(Language language) {
        return new Partnership(language);
    }
}
