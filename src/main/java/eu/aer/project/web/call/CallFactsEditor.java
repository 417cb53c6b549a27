package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.PartnerCall;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** A call's own data in the editor. */
@ApplicationScoped
public class CallFactsEditor implements FactsEditor {

    @Inject
    CallFactWords words;

    @Override
    public String kind() {
        return PartnerCall.KIND;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/editors/call.xhtml";
    }

    @Override
    public Object form(Facts facts) {
        return new CallForm((CallFacts) facts);
    }

    @Override
    public Facts facts(Object form) {
        return ((CallForm) form).facts();
    }

    @Override
    public List<FactWords> read(Facts facts, Locale locale) {
        return words.read((CallFacts) facts, locale);
    }

    @Override
    public ContentItem create(Language language) {
        return new PartnerCall(language);
    }
}
