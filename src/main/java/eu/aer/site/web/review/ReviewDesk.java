package eu.aer.site.web.review;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.Contents;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.review.Review;
import eu.aer.content.review.Reviewing;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The screen on which a text is read and judged: {@code /admin/review/show?item=42&language=fr}. */
@Named
@ViewScoped
public class ReviewDesk implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("content.reviewCommentMissing", "comment", "content.reviewCommentTooLong", "comment");

    @Inject
    Access access;

    @Inject
    CurrentAccount current;

    @Inject
    Contents contents;

    @Inject
    ReviewHistory history;

    @Inject
    Reviewing reviewing;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    @Inject
    ContentLanguages languages;

    private String item = "";
    private String language = "";
    private long itemId;
    private Language shown;
    private String kind;
    private String title;
    private String status;
    private ReviewHistory.Course course = ReviewHistory.Course.NONE;
    private int revision;
    private boolean judging;
    private List<Language> writable = List.of();
    private String comment = "";

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            itemId = item.matches("\\d{1,18}") ? Long.parseLong(item) : 0;
            shown = languages.find(language).orElseThrow(() -> new DomainException("content.gone"));
            look();
        });
    }

    private void look() {
        var text = contents.find(itemId)
                .flatMap(found -> found.translation(shown))
                .filter(translation -> translation.getLatestRevision() > 0)
                .orElseThrow(() -> new DomainException("content.gone"));
        name(text);
        course = history.of(itemId, shown);
        revision = course.open() == null ? course.latest() : course.open().revision();
        judging = course.open() != null && access.may(Permission.REVIEW_CONTENT, itemId);
        var own = access.writable(itemId, languages.getAll());
        writable = own.contains(shown) ? List.of(shown) : own;
    }

    private void name(Translation text) {
        kind = text.getItem().getKind();
        title = contents.preview(itemId, shown).orElseThrow().text().title();
        status = text.status().name();
    }

    public void approve() {
        judge(() -> reviewing.approve(itemId, shown, revision, comment), "admin.reviewApproved");
    }

    public void wantChanges() {
        judge(() -> reviewing.wantChanges(itemId, shown, revision, comment), "admin.reviewChangesSent");
    }

    private void judge(Runnable decision, String done) {
        if (feedback.attempt(decision, FIELDS)) {
            feedback.done(done);
            comment = "";
        }
        feedback.attempt(this::look);
    }

    /** Whether the revision that is judged is not what stands there now. */
    public boolean isOvertaken() {
        return revision < course.latest();
    }

    /** Whether there is something to judge, and this person may. */
    public boolean isJudging() {
        return judging;
    }

    /** In which languages the person may write: this one, else those into which he or she translates. */
    public List<Language> getWritable() {
        return writable;
    }

    public ReviewHistory.Course getCourse() {
        return course;
    }

    /** The one that is shown: that in review, or the newest. */
    public int getRevision() {
        return revision;
    }

    /** What it is compared with: the live revision, else the one before. */
    public int getBefore() {
        return course.live() == null ? Math.max(1, revision - 1) : course.live();
    }

    public long getItemId() {
        return itemId;
    }

    public Language getShown() {
        return shown;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getStatus() {
        return status;
    }

    public int getLongest() {
        return Review.COMMENT_LENGTH;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
