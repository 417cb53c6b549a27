package eu.aer.site.web;

import eu.aer.site.RelatedSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What the features have to show on the page of an item that is not theirs. */
@Named("related")
@RequestScoped
public class RelatedView {

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    @Any
    Instance<RelatedSource> sources;

    public List<String> getFragments() {
        return sources.stream()
                .filter(source -> source.hasContent(content.getShown().id(), site.getLanguage()))
                .sorted(Comparator.comparingInt(RelatedSource::order))
                .map(RelatedSource::fragment)
                .toList();
    }
}
