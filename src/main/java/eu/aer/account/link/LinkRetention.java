package eu.aer.account.link;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Links of invitations and forgotten passwords that work no longer, which until then can say so. */
@ApplicationScoped
@Transactional
public class LinkRetention implements Retention {

    @Inject
    AccountLinks links;

    @Override
    public String name() {
        return "account.retention.link";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_link");
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return links.removeExpired(before);
    }
}
