package eu.aer.site.web.review;

import eu.aer.account.Account;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Translation;
import eu.aer.content.review.Review;
import eu.aer.content.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Reads the reviews of a text for a screen. */
@ApplicationScoped
public class ReviewHistory {

    private static final int MOST = 10;

    @Inject
    Contents contents;

    @Inject
    Reviews reviews;

    Course of(long itemId, Language language) {
        return contents.text(itemId, language).map(this::course).orElse(Course.NONE);
    }

    private Course course(Translation translation) {
        var all = reviews.history(translation, MOST).stream()
                .map(ReviewHistory::judged)
                .toList();
        var open = all.stream().filter(Judged::open).findFirst().orElse(null);
        var latest = translation.getLatestRevision();
        var approved = !all.isEmpty() && all.get(0).approves(latest);
        return new Course(open, all, latest, translation.liveRevision().orElse(null), approved);
    }

    private static Judged judged(Review review) {
        return new Judged(
                review.getRevision().getNumber(),
                review.getState(),
                review.askedBy().map(Account::getId).orElse(null),
                review.askedBy().map(Account::getName).orElse(null),
                review.getAskedAt(),
                review.getQuestion(),
                review.decidedBy().map(Account::getName).orElse(null),
                review.decidedAt().orElse(null),
                review.getAnswer());
    }

    /**
     * @param open what waits for a reviewer, or null
     * @param all the newest first, the open one included
     * @param latest the newest revision
     * @param live the live one, or null
     * @param approved whether a reviewer has approved just the newest revision
     */
    public record Course(Judged open, List<Judged> all, int latest, Integer live, boolean approved)
            implements Serializable {

        static final Course NONE = new Course(null, List.of(), 0, null, false);

        /** Whether there is something that could be sent to review. */
        public boolean isAskable() {
            return latest == 0 || (live == null || live < latest) && (open == null || open.revision() < latest);
        }
    }

    /** A review with its people by name. */
    public record Judged(
            int revision,
            Review.State state,
            Long askerId,
            String askedBy,
            Instant askedAt,
            String question,
            String decidedBy,
            Instant decidedAt,
            String answer)
            implements Serializable {

        boolean open() {
            return state == Review.State.REQUESTED;
        }

        boolean isOf(Account person) {
            return person.getId().equals(askerId);
        }

        boolean approves(int number) {
            return state == Review.State.APPROVED && revision == number;
        }
    }
}
