package eu.aer.site.feed;

import eu.aer.common.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All that features have to say that is new. */
@ApplicationScoped
public class Feeds {

    private static final int MOST = 20;

    @Inject
    @Any
    Instance<FeedSource> sources;

    /** Whether pages with this section have a feed of their own. */
    public boolean has(String section) {
        return sources.stream().anyMatch(source -> source.section().equals(section));
    }

    public List<FeedEntry> latest(Language language, String section) {
        return sources.stream()
                .filter(source -> source.section().equals(section))
                .flatMap(source -> source.latest(language, MOST).stream())
                .toList();
    }

    /** Of all features together. */
    public List<FeedEntry> latest(Language language) {
        return sources.stream()
                .flatMap(source -> source.latest(language, MOST).stream())
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(MOST)
                .toList();
    }
}
