package eu.aer.lighthouse;

import eu.aer.common.Language;
import eu.aer.site.feed.FeedEntry;
import eu.aer.site.feed.FeedSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
public class LighthouseFeed implements FeedSource {

    private static final Instant LIT = Instant.parse("2026-05-04T19:30:00Z");

    @Override
    public String section() {
        return LighthouseSection.KEY;
    }

    @Override
    public List<FeedEntry> latest(Language language, int most) {
        return List.of(new FeedEntry(1, language, "A new lamp & lens", "It is bright.", "/" + language, LIT, LIT));
    }
}
