package eu.aer.page.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import eu.aer.site.web.Labels;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A page's own data in the editor: its section. */
@ApplicationScoped
public class PageFactsEditor implements FactsEditor {

    @Inject
    Pages pages;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return Page.KIND;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/editors/page.xhtml";
    }

    @Override
    public Object form(Facts facts) {
        return new Form(((PageFacts) facts).section());
    }

    @Override
    public Facts facts(Object form) {
        return new PageFacts(((Form) form).section);
    }

    @Override
    public List<FactWords> read(Facts facts, Locale locale) {
        var section = labels.section(((PageFacts) facts).section());
        return List.of(new FactWords("section", texts.get(locale, "page.section"), section));
    }

    /** A page without a place begins below the home page; the page tree creates pages where they belong. */
    @Override
    public ContentItem create(Language language) {
        var root = pages.root();
        return new Page(language, root, root.map(pages::nextPosition).orElse(1));
    }

    /** What the fragment edits. */
    public static class Form implements Serializable {

        private String section;

        Form(String section) {
            this.section = section;
        }

        public String getSection() {
            return section;
        }

        public void setSection(String section) {
            this.section = section;
        }
    }
}
