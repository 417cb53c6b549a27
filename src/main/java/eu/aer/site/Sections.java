package eu.aer.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sections that the features of this installation offer. */
@ApplicationScoped
public class Sections {

    private final Map<String, Section> byKey = new LinkedHashMap<>();

    protected Sections() {}

    @Inject
    public Sections(@Any Instance<Section> sections) {
        sections.forEach(section -> byKey.put(section.key(), section));
    }

    public Collection<Section> all() {
        return byKey.values();
    }

    public Optional<Section> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The section below which items of this kind live. */
    public Optional<Section> homeOf(String kind) {
        return byKey.values().stream()
                .filter(section -> section.homeOf()
                        .filter(items -> items.kind().equals(kind))
                        .isPresent())
                .findFirst();
    }
}
