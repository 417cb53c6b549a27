package eu.aer.site.web.list;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.Bulk;
import eu.aer.content.Stewardship;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One action on all items that somebody has ticked in a list, asked about before it is done. */
public abstract class ItemBulk implements Serializable {

    private static final int MOST = 500;
    private static final int WARNED_SHOWN = 5;

    @Inject
    Uses uses;

    @Inject
    protected Bulk bulk;

    @Inject
    Stewardship stewardship;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Inject
    Feedback feedback;

    private String action = "";
    private List<Long> items = List.of();
    private Map<Long, String> owners = Map.of();
    private Uses.Found found = Uses.Found.NOTHING;
    private List<ListedText> warned = List.of();
    private Long owner;
    private LocalDate reviewBy;

    /** What is ticked at this moment. */
    protected abstract List<Long> ticked();

    /** Shows the question. */
    protected abstract void ask();

    /** Takes the question and the ticks away, and shows what has come of it. */
    protected abstract void done();

    /** All that goes with these items. */
    protected abstract Collection<Long> with(List<Long> ids);

    protected abstract Bulk.Report trash(List<Long> ids);

    public void begin(String chosenAction) {
        feedback.attempt(() -> {
            action = chosenAction;
            items = ticked();
            if (items.isEmpty() || items.size() > MOST) {
                throw new DomainException("site.bulkCount", MOST);
            }
            owners = stewardship.candidates();
            found = action.equals("trash")
                    ? uses.of(with(items), Language.of(user.getLocale().getLanguage()))
                    : Uses.Found.NOTHING;
            warned = action.equals("publish") ? bulk.warned(items) : List.of();
            ask();
        });
    }

    public void perform() {
        feedback.attempt(
                () -> {
                    tell(report());
                    done();
                },
                Map.of("site.bulkOwner", "owner", "site.bulkReview", "reviewBy"));
    }

    private Bulk.Report report() {
        return switch (action) {
            case "publish" -> bulk.publish(items);
            case "unpublish" -> bulk.unpublish(items);
            case "trash" -> trash(items);
            case "owner" -> bulk.assign(items, asked(owner, "site.bulkOwner"));
            case "review" -> bulk.review(items, asked(reviewBy, "site.bulkReview"));
            default -> throw new DomainException("site.bulkCount", MOST);
        };
    }

    private static <T> T asked(T value, String missing) {
        if (value == null) {
            throw new DomainException(missing);
        }
        return value;
    }

    private void tell(Bulk.Report report) {
        feedback.done("site.bulkDone." + action, report.done());
        report.refusals()
                .forEach(refusal -> feedback.warn(
                        "site.bulkRefused",
                        refusal.title(),
                        texts.get(
                                user.getLocale(),
                                refusal.reason().code(),
                                refusal.reason().arguments().toArray())));
    }

    public String getAction() {
        return action;
    }

    /** The key of what the dialog says. */
    public String getText() {
        return "site.bulkText." + action;
    }

    public int getCount() {
        return items.size();
    }

    /** The names of those who may answer for an item, by their ids. */
    public Map<Long, String> getOwners() {
        return owners;
    }

    public Uses.Found getFound() {
        return found;
    }

    /** The first of the texts that would go live although the gate warns of them. */
    public List<ListedText> getWarned() {
        return warned.subList(0, Math.min(WARNED_SHOWN, warned.size()));
    }

    public int getWarnedCount() {
        return warned.size();
    }

    public int getWarnedMore() {
        return warned.size() - getWarned().size();
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }
}
