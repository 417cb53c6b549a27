package eu.aer.site.web.history;

import eu.aer.common.Texts;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.Facts;
import eu.aer.content.compare.Line;
import eu.aer.site.web.form.FactWords;
import eu.aer.site.web.form.FactsEditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a draft part by part, each under the name that its field has in the editor. */
@ApplicationScoped
public class DraftReader {

    @Inject
    ContentJson json;

    @Inject
    BlockReader blocks;

    @Inject
    Texts texts;

    @Inject
    @Any
    Instance<FactsEditor> factsEditors;

    /**
     * The parts by their keys, in the order of the editor.
     *
     * @param kind of the item, whose feature knows how its facts read
     */
    public Map<String, Part> read(Draft draft, String kind) {
        var text = draft.text();
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var parts = new ArrayList<Part>();
        parts.add(part("title", text.title(), locale));
        parts.add(part("navigationTitle", text.navigationTitle(), locale));
        parts.add(part("slug", text.slug(), locale));
        parts.add(part("summary", text.summary(), locale));
        parts.addAll(blocks.read(text.blocks()));
        draft.ownFacts().ifPresent(facts -> parts.addAll(facts(facts, kind, locale)));
        var byKey = new LinkedHashMap<String, Part>();
        parts.forEach(part -> byKey.put(part.key(), part));
        return byKey;
    }

    private Part part(String name, String value, Locale locale) {
        return new Part(name, texts.get(locale, "admin." + name), lines(value));
    }

    private List<Part> facts(Facts facts, String kind, Locale locale) {
        var words = new LinkedHashMap<String, FactWords>();
        factsEditors.stream()
                .filter(editor -> editor.kind().equals(kind))
                .flatMap(editor -> editor.read(facts, locale).stream())
                .forEach(fact -> words.put(fact.name(), fact));
        json.components(facts)
                .forEach((name, value) -> words.putIfAbsent(name, new FactWords(name, name, value.asText())));
        return words.values().stream()
                .map(fact -> new Part("facts." + fact.name(), fact.label(), lines(fact.value())))
                .toList();
    }

    static List<Line> lines(String value) {
        return value.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Line("", line))
                .toList();
    }
}
