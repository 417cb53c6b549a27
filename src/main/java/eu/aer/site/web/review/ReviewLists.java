package eu.aer.site.web.review;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.review.ListedReview;
import eu.aer.content.review.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reviews on the home screen: those that wait for this person, those that he or she asked for, and what may be published. */
@Named
@RequestScoped
public class ReviewLists {

    private static final int MOST = 50;

    @Inject
    CurrentAccount current;

    @Inject
    Reviews reviews;

    private Listed waiting;
    private Listed mine;
    private Listed approved;

    @PostConstruct
    void load() {
        var person = current.find();
        waiting = listed(person, Permission.REVIEW_CONTENT, reviewer -> reviews.waitingFor(reviewer, MOST + 1));
        mine = listed(person, Permission.EDIT_CONTENT, asker -> reviews.askedBy(asker, MOST + 1));
        approved = listed(person, Permission.PUBLISH_CONTENT, publisher -> reviews.approved(MOST + 1));
    }

    private static Listed listed(
            Optional<Account> person, Permission permission, Function<Account, List<ListedReview>> list) {
        return Listed.of(
                person.filter(account -> account.may(permission)).map(list).orElse(List.of()), MOST);
    }

    public Listed getWaiting() {
        return waiting;
    }

    public Listed getMine() {
        return mine;
    }

    public Listed getApproved() {
        return approved;
    }

    public int getMost() {
        return MOST;
    }

    /** @param cut whether there are more than these */
    public record Listed(List<ListedReview> reviews, boolean cut) {

        static Listed of(List<ListedReview> found, int most) {
            return new Listed(found.stream().limit(most).toList(), found.size() > most);
        }
    }
}
