package eu.aer.lighthouse;

import eu.aer.common.Language;
import eu.aer.site.RelatedSource;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class LighthouseRelated implements RelatedSource {

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/lighthouse/related.xhtml";
    }

    @Override
    public boolean hasContent(long itemId, Language language) {
        return language.equals(Language.ENGLISH);
    }
}
