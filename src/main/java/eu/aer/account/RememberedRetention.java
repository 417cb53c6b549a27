package eu.aer.account;

import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Browsers that stayed signed in and do no longer. */
@ApplicationScoped
public class RememberedRetention implements Retention {

    @Inject
    RememberedLogins logins;

    @Override
    public String name() {
        return "account.retention.remembered";
    }

    @Override
    public Set<String> tables() {
        return Set.of("remembered_login");
    }

    @Override
    public int usualDays() {
        return 1;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int erase(Instant before) {
        return logins.removeExpired(before);
    }
}
