package eu.aer.site.attention;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Texts that should have gone live or been taken down by themselves and could not. */
@ApplicationScoped
public class FailedPlans implements Attention {

    @Inject
    Findings findings;

    @Override
    public String name() {
        return "attention.failed";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return Permission.PUBLISH_CONTENT;
    }

    /** A comparison, because H2 finds no index for {@code is not null}. */
    @Override
    public List<Finding> find(int most) {
        return findings.find(
                "t.schedule.failedAt", "where t.schedule.failedAt > :ever", Map.of("ever", Instant.EPOCH), most);
    }
}
