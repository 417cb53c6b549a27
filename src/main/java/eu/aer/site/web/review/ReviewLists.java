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

    private List<ListedReview> waiting;
    private List<ListedReview> mine;
    private List<ListedReview> approved;

    @PostConstruct
    void load() {
        var person = current.find();
        waiting = listed(person, Permission.REVIEW_CONTENT, reviewer -> reviews.waitingFor(reviewer, MOST));
        mine = listed(person, Permission.EDIT_CONTENT, asker -> reviews.askedBy(asker, MOST));
        approved = listed(person, Permission.PUBLISH_CONTENT, publisher -> reviews.approved(MOST));
    }

    private static List<ListedReview> listed(
            Optional<Account> person, Permission permission, Function<Account, List<ListedReview>> list) {
        return person.filter(account -> account.may(permission)).map(list).orElse(List.of());
    }

    public List<ListedReview> getWaiting() {
        return waiting;
    }

    public List<ListedReview> getMine() {
        return mine;
    }

    public List<ListedReview> getApproved() {
        return approved;
    }
}
