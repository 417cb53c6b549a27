package eu.aer.page.web;

import eu.aer.site.Section;
import eu.aer.site.Sections;
import eu.aer.site.web.Labels;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections that an editor may choose for a page, by their names. */
@Named
@RequestScoped
public class PageSections {

    @Inject
    Sections sections;

    @Inject
    Labels labels;

    private final Map<String, String> choices = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        sections.all().stream()
                .map(Section::key)
                .sorted(java.util.Comparator.comparing(labels::section, String.CASE_INSENSITIVE_ORDER))
                .forEach(key -> choices.put(labels.section(key), key));
    }

    public Map<String, String> getChoices() {
        return choices;
    }
}
