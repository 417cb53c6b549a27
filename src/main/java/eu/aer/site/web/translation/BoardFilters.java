package eu.aer.site.web.translation;

import eu.aer.content.language.ContentLanguages;
import eu.aer.content.translating.TranslationBoard.Filter;
import eu.aer.content.translating.TranslationState;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The filter of the board as its address says it; what it does not know is left out. */
@ApplicationScoped
public class BoardFilters {

    @Inject
    @Any
    Instance<FactsEditor> editors;

    @Inject
    ContentLanguages languages;

    Filter of(String kind, String words, String language, String state) {
        var wanted = Stream.of(TranslationState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new Filter(
                kinds().contains(kind) ? kind : "",
                words,
                languages.find(language).orElse(null),
                wanted.orElse(null));
    }

    /** The kinds of content that are written in the editor. */
    List<String> kinds() {
        return editors.stream().map(FactsEditor::kind).sorted().toList();
    }
}
