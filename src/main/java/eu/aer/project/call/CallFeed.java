package eu.aer.project.call;

import eu.aer.common.Language;
import eu.aer.content.Shown;
import eu.aer.site.Routes;
import eu.aer.site.feed.FeedEntry;
import eu.aer.site.feed.FeedSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The newest calls, so that nobody has to look for them. */
@ApplicationScoped
public class CallFeed implements FeedSource {

    @Inject
    PartnerCalls calls;

    @Inject
    Routes routes;

    @Override
    public String section() {
        return PartnerSearchSection.KEY;
    }

    @Override
    public List<FeedEntry> latest(Language language, int most) {
        var published = calls.latest(most);
        return calls.shown(published.keySet(), language).stream()
                .flatMap(shown -> entry(shown, published.get(shown.id()), language))
                .toList();
    }

    private Stream<FeedEntry> entry(Shown shown, Instant published, Language language) {
        return routes.find(shown.id(), language).stream()
                .map(place -> new FeedEntry(
                        shown.id(),
                        shown.language(),
                        shown.text().title(),
                        shown.text().summary(),
                        place.location(),
                        published,
                        shown.publishedAt().orElse(published)));
    }
}
