package eu.aer.site.web.form;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import java.util.List;
import java.util.Locale;

/**
 * The facts part of the editor for one kind of content, offered by the feature's CDI bean. The screen itself, with its texts,
 * blocks, publishing and history, is the same for every kind.
 */
public interface FactsEditor {

    /** The discriminator of the entity. */
    String kind();

    /**
     * Fields for the facts, {@code /WEB-INF/editors/page.xhtml}: a composition that edits {@code #{form}}. Each field's id is the
     * property's name, so that a violated constraint of {@code facts.website} is told beside the field {@code website}; a list stands in
     * a repetition that has the list's name as its id. It stands in a disabled fieldset in all languages but the source.
     */
    String fragment();

    /** What the fragment edits: mutable and serializable. */
    Object form(Facts facts);

    Facts facts(Object form);

    /**
     * The facts in the words of the interface, as history and conflicts show them, in the order of the fields. A component that is not
     * named here is shown as it is stored.
     */
    default List<FactWords> read(Facts facts, Locale locale) {
        return List.of();
    }

    /** A new item, not stored yet, where the feature puts what is added without a place. */
    ContentItem create(Language language);
}
