package eu.aer.site.web.list;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Report;
import eu.aer.content.Bulk;
import eu.aer.content.Stewardship;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Uses;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One action on all items that somebody has ticked in a list. */
public abstract class ItemBulk extends TickedBulk {

    private static final int WARNED_SHOWN = 5;

    @Inject
    Uses uses;

    @Inject
    protected Bulk bulk;

    @Inject
    Stewardship stewardship;

    private Map<Long, String> owners = Map.of();
    private Uses.Found found = Uses.Found.NOTHING;
    private List<ListedText> warned = List.of();
    private Long owner;
    private LocalDate reviewBy;

    protected ItemBulk() {
        super("site.bulk", Map.of("site.bulkOwner", "owner", "site.bulkReview", "reviewBy"));
    }

    /** All that goes with these items. */
    protected abstract Collection<Long> with(List<Long> ids);

    protected abstract Report trash(List<Long> ids);

    @Override
    protected void prepare() {
        owners = stewardship.candidates();
        found = getAction().equals("trash")
                ? uses.of(with(items()), Language.of(user.getLocale().getLanguage()))
                : Uses.Found.NOTHING;
        warned = getAction().equals("publish") ? bulk.warned(items()) : List.of();
    }

    @Override
    protected Report report() {
        return switch (getAction()) {
            case "publish" -> bulk.publish(items());
            case "unpublish" -> bulk.unpublish(items());
            case "trash" -> trash(items());
            case "owner" -> bulk.assign(items(), asked(owner, "site.bulkOwner"));
            case "review" -> bulk.review(items(), asked(reviewBy, "site.bulkReview"));
            default -> throw new IllegalStateException(getAction());
        };
    }

    private static <T> T asked(T value, String missing) {
        if (value == null) {
            throw new DomainException(missing);
        }
        return value;
    }

    /** The names of those who may answer for an item, by their ids. */
    public Map<Long, String> getOwners() {
        return owners;
    }

    @Override
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
