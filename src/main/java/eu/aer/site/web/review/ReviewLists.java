package eu.aer.site.web.review;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.Access;
import eu.aer.content.review.ListedReview;
import eu.aer.content.review.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reviews on the home screen: those that wait for this person, those that he or she asked for, and what may be published. */
@Named
@RequestScoped
public class ReviewLists {

    private static final int MOST = 50;
    private static final int MOST_OF_ALL = 2000;

    @Inject
    Access access;

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
        waiting = listed(person, Permission.REVIEW_CONTENT, reviews::waitingFor);
        mine = listed(person, Permission.WRITE_TEXTS, reviews::askedBy);
        approved = listed(person, Permission.PUBLISH_CONTENT, (publisher, most) -> reviews.approved(most));
    }

    /** What the person may do it to; who is limited to branches finds the own among many. */
    private Listed listed(
            Optional<Account> person, Permission permission, BiFunction<Account, Integer, List<ListedReview>> list) {
        var found = person.filter(account -> account.may(permission))
                .map(account -> list.apply(account, account.remit().isEverywhere() ? MOST + 1 : MOST_OF_ALL))
                .orElse(List.of());
        var own = access.among(
                permission, found.stream().map(ListedReview::itemId).collect(Collectors.toSet()));
        return Listed.of(
                found.stream().filter(review -> own.contains(review.itemId())).toList(), MOST);
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
