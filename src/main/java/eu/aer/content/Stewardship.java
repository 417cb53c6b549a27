package eu.aer.content;

import eu.aer.account.Accounts;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Who answers for an item, and when somebody should look at it again. */
@ApplicationScoped
@Transactional
public class Stewardship {

    @Inject
    CurrentAccount current;

    @Inject
    Accounts accounts;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** @throws DomainException {@code content.ownerGone} for an account that may not sign in */
    public void assign(long itemId, long accountId) {
        current.require(Permission.EDIT_CONTENT);
        var owner = accounts.find(accountId)
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new DomainException("content.ownerGone"));
        var item = lock.take(itemId);
        if (item.owner().filter(owner::equals).isEmpty()) {
            item.own(owner);
            changes.record(ContentChange.Kind.OWNED, item, null, false).detail(owner.getName());
        }
    }

    /** @throws DomainException {@code content.reviewPast} for a day that is not to come */
    public void review(long itemId, LocalDate by) {
        current.require(Permission.EDIT_CONTENT);
        if (!by.isAfter(LocalDate.ofInstant(clock.instant(), configuration.zone()))) {
            throw new DomainException("content.reviewPast");
        }
        var item = lock.take(itemId);
        item.review(by);
        changes.record(ContentChange.Kind.REVIEW_DATED, item, null, false).detail(by.toString());
    }
}
