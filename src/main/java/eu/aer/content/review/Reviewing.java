package eu.aer.content.review;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.ItemLock;
import eu.aer.content.ItemPublished;
import eu.aer.content.StaleDraftException;
import eu.aer.content.Translation;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Asking for a review, and what comes of it. */
@ApplicationScoped
@Transactional
public class Reviewing {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Contents contents;

    @Inject
    Reviews reviews;

    @Inject
    ReviewMail mail;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * Sends the newest revision to review; an older one that still waits is withdrawn.
     *
     * @param basedOn number of the revision that the person has before him or her
     * @throws StaleDraftException when it is not the newest any more
     */
    public void ask(long itemId, Language language, int basedOn, String question) {
        access.requireWriting(itemId, language);
        var translation = translation(lock.take(itemId), language);
        var revision = contents.newest(translation, basedOn);
        if (translation.liveRevision().filter(live -> live == basedOn).isPresent()) {
            throw new DomainException("content.reviewNothingNew");
        }
        reviews.open(translation).ifPresent(open -> {
            if (open.getRevision().equals(revision)) {
                throw new DomainException("content.reviewAskedAlready");
            }
            end(open, Review.State.WITHDRAWN, "");
            // the unique key must be free before the next review takes it
            em.flush();
        });
        var review = new Review(revision, current.find(), shortEnough(question), clock.instant());
        reviews.add(review);
        translation.reviewed(revision.getNumber());
        record(ContentChange.Kind.REVIEW_ASKED, review);
        mail.asked(review);
    }

    /**
     * @param number of the revision that the reviewer has read
     * @throws DomainException when that is not in review any more, or when it is the reviewer's own
     */
    public void approve(long itemId, Language language, int number, String comment) {
        var review = toJudge(itemId, language, number);
        var own = current.find().filter(review::isOf).isPresent();
        if (own && !access.may(Permission.PUBLISH_CONTENT, itemId)) {
            throw new DomainException("content.reviewOwn");
        }
        decide(review, Review.State.APPROVED, comment);
    }

    /** @param comment what should change; needed */
    public void wantChanges(long itemId, Language language, int number, String comment) {
        var review = toJudge(itemId, language, number);
        if (comment.isBlank()) {
            throw new DomainException("content.reviewCommentMissing");
        }
        decide(review, Review.State.CHANGES_WANTED, comment);
    }

    private Review toJudge(long itemId, Language language, int number) {
        access.require(Permission.REVIEW_CONTENT, itemId);
        return open(itemId, language, number);
    }

    private Review open(long itemId, Language language, int number) {
        return reviews.open(translation(lock.take(itemId), language))
                .filter(review -> review.getRevision().getNumber() == number)
                .orElseThrow(() -> new DomainException("content.reviewEnded"));
    }

    private void decide(Review review, Review.State decision, String comment) {
        end(review, decision, shortEnough(comment));
        record(ContentChange.Kind.valueOf(decision.name()), review);
        mail.decided(review);
    }

    /** Takes a request back: who asked may, and who may publish. */
    public void withdraw(long itemId, Language language, int number) {
        access.requireWriting(itemId, language);
        var review = open(itemId, language, number);
        var own = current.find()
                .filter(person -> review.askedBy().filter(person::equals).isPresent())
                .isPresent();
        if (!own && !access.may(Permission.PUBLISH_CONTENT, itemId)) {
            throw new DomainException("content.reviewOfOther");
        }
        end(review, Review.State.WITHDRAWN, "");
        record(ContentChange.Kind.WITHDRAWN, review);
    }

    /** Publishing decides over an open review: it is granted for what was published, and overtaken for anything else. */
    void published(@Observes ItemPublished event) {
        event.item()
                .translation(event.language())
                .filter(Translation::isLive)
                .ifPresent(translation ->
                        // without a look-up where none can be
                        translation
                                .reviewRevision()
                                .flatMap(waiting -> reviews.open(translation))
                                .ifPresent(review -> {
                                    var granted = translation
                                            .liveRevision()
                                            .filter(live ->
                                                    live == review.getRevision().getNumber());
                                    end(
                                            review,
                                            granted.isPresent() ? Review.State.APPROVED : Review.State.WITHDRAWN,
                                            "");
                                    mail.published(review);
                                }));
    }

    private void end(Review review, Review.State decision, String comment) {
        review.decide(decision, current.find(), comment, clock.instant());
        review.getRevision().getTranslation().reviewed(null);
    }

    private void record(ContentChange.Kind kind, Review review) {
        var translation = review.getRevision().getTranslation();
        changes.record(kind, translation.getItem(), translation.getLanguage(), false)
                .revisions(Optional.empty(), review.getRevision().getNumber())
                .detail(review.isOpen() ? review.getQuestion() : review.getAnswer());
    }

    private static Translation translation(ContentItem item, Language language) {
        return item.translation(language).orElseThrow(() -> new DomainException("content.noDraft"));
    }

    private static String shortEnough(String comment) {
        var text = comment.strip();
        if (text.length() > Review.COMMENT_LENGTH) {
            throw new DomainException("content.reviewCommentTooLong", Review.COMMENT_LENGTH);
        }
        return text;
    }
}
