package eu.aer.content.trash;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.privacy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Set;

/** What has lain in the trash long enough is removed for good, each with all that went with it. */
@ApplicationScoped
public class TrashRetention implements Retention {

    private static final Logger LOG = System.getLogger(TrashRetention.class.getName());

    @Inject
    Trash trash;

    @Inject
    Trashing trashing;

    @Override
    public String name() {
        return "content.retention.trash";
    }

    @Override
    public Set<String> tables() {
        return Set.of("content_item", "translation");
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
        return (int) trash.before(before).stream().filter(this::purged).count();
    }

    /** In a transaction of its own, in which the item is locked: a node that comes second finds it gone. */
    private boolean purged(long id) {
        try {
            CurrentAccount.asSystem(() -> trashing.purge(id));
            return true;
        } catch (DomainException gone) {
            LOG.log(Level.DEBUG, "Removed or restored meanwhile: {0}", id);
            return false;
        }
    }
}
