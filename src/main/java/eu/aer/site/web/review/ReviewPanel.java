package eu.aer.site.web.review;

import eu.aer.account.CurrentAccount;
import eu.aer.content.review.Review;
import eu.aer.content.review.Reviewing;
import eu.aer.site.web.editor.Editor;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** Beside the form: where the review of this text stands, and asking for one. */
@Named
@ViewScoped
public class ReviewPanel implements Serializable {

    private static final Map<String, String> FIELDS = Map.of("content.reviewCommentTooLong", "question");

    @Inject
    CurrentAccount current;

    @Inject
    Editor editor;

    @Inject
    ReviewHistory history;

    @Inject
    Reviewing reviewing;

    @Inject
    Feedback feedback;

    private ReviewHistory.Course course = ReviewHistory.Course.NONE;
    private boolean withdrawable;
    private String question = "";

    /** Reads anew before it is drawn: others decide meanwhile. */
    public void load() {
        course = history.of(editor.getItemId(), editor.getLanguage());
        withdrawable = course.open() != null
                && (editor.getAround().publishing()
                        || current.find().filter(course.open()::isOf).isPresent());
    }

    public void ask() throws IOException {
        var asked = editor.afterSaving(
                "admin.reviewAsked",
                () -> reviewing.ask(editor.getItemId(), editor.getLanguage(), editor.getRevision(), question),
                FIELDS);
        if (asked) {
            question = "";
        }
    }

    public void withdraw() {
        var revision = course.open().revision();
        if (feedback.attempt(() -> reviewing.withdraw(editor.getItemId(), editor.getLanguage(), revision))) {
            feedback.done("admin.reviewWithdrawn");
        }
        editor.refresh();
    }

    /** By who asked, and by who may publish. */
    public boolean isWithdrawable() {
        return withdrawable;
    }

    public ReviewHistory.Course getCourse() {
        return course;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public int getLongest() {
        return Review.COMMENT_LENGTH;
    }
}
