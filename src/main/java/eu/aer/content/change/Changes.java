package eu.aer.content.change;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a transaction changes and numbers it as the last thing before the commit: the row lock on the counter is then held
 * only for an instant, and the order of numbers is the order of commits.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Changes {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    ChangeLog log;

    @Inject
    CurrentAccount current;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    /**
     * @param visible whether visitors can see the difference
     * @return the entry, to add revisions and a detail to
     */
    public ContentChange record(ContentChange.Kind kind, ContentItem item, Language language, boolean visible) {
        return collect(new ContentChange(kind, item.getKind(), item.getId(), language, visible)
                .called(item.titleIn(item.getSourceLanguage())));
    }

    /**
     * Something beside content that visitors see has changed.
     *
     * @param subject what kind of thing, see {@link ContentChange#MENU}; {@code audit.subject.<subject>} in the texts
     * @param title how editors call it
     */
    public ContentChange recordConfigured(String subject, String title) {
        return recordConfigured(subject, title, true);
    }

    /** @param visible whether visitors can see the difference */
    public ContentChange recordConfigured(String subject, String title, boolean visible) {
        return collect(new ContentChange(ContentChange.Kind.CONFIGURED, subject, null, null, visible).called(title));
    }

    private ContentChange collect(ContentChange change) {
        pending().add(change.by(current.find(), clock.instant()));
        return change;
    }

    @SuppressWarnings("unchecked") // nobody else uses this key
    private List<ContentChange> pending() {
        var pending = (List<ContentChange>) transaction.getResource(Changes.class);
        if (pending == null) {
            pending = new ArrayList<>();
            transaction.putResource(Changes.class, pending);
            transaction.registerInterposedSynchronization(new Numbering(pending));
        }
        return pending;
    }

    private final class Numbering implements Synchronization {

        private final List<ContentChange> changes;

        Numbering(List<ContentChange> changes) {
            this.changes = changes;
        }

        @Override
        public void beforeCompletion() {
            log.append(changes);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                feed.wake();
            }
        }
    }
}
