package eu.aer.site.attention;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Drafts that visitors have never seen, that nothing is planned for, and that nobody has touched for a month. */
@ApplicationScoped
public class ForgottenDrafts implements Attention {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    /**
     * What was taken down again is no draft until somebody writes in it. Nothing is planned when the time is null; asked so, H2 would
     * take the index of planned times and read every text.
     */
    private static final String CONDITION = "join Revision r on r.translation = t and r.number = t.latestRevision"
            + " where (t.liveRevision < t.latestRevision or t.liveRevision is null"
            + " and (t.lastPublishedAt is null or r.createdAt > t.lastPublishedAt))"
            + " and coalesce(t.schedule.goLiveAt, r.createdAt) = r.createdAt and r.createdAt < :before";

    @Inject
    Findings findings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "attention.drafts";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_TEXTS;
    }

    @Override
    public List<Finding> find(int most) {
        return findings.find(
                "r.createdAt", CONDITION, Map.of("before", clock.instant().minus(FORGOTTEN_AFTER)), most);
    }
}
