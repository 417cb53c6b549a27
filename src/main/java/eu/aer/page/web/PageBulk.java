package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import eu.aer.content.Bulk;
import eu.aer.content.Stewardship;
import eu.aer.page.PageTrees;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** One action on all pages that somebody has ticked. */
@Named
@ViewScoped
public class PageBulk implements Serializable {

    private static final int MOST = 500;

    @Inject
    PageTree tree;

    @Inject
    PageTrees trees;

    @Inject
    TreeLines lines;

    @Inject
    Uses uses;

    @Inject
    Bulk bulk;

    @Inject
    Stewardship stewardship;

    @Inject
    Texts texts;

    @Inject
    Feedback feedback;

    private String ids = "";
    private String action = "";
    private List<Long> pages = List.of();
    private Map<Long, String> owners = Map.of();
    private Uses.Found found = Uses.Found.NOTHING;
    private Long owner;
    private LocalDate reviewBy;

    public void begin(String chosenAction) {
        feedback.attempt(() -> {
            action = chosenAction;
            pages = Arrays.stream(ids.split(","))
                    .filter(id -> id.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .distinct()
                    .toList();
            if (pages.isEmpty() || pages.size() > MOST) {
                throw new DomainException("page.bulkCount", MOST);
            }
            owners = stewardship.candidates();
            found = action.equals("trash") ? found() : Uses.Found.NOTHING;
            tree.ask("bulk");
        });
    }

    public void perform() {
        feedback.attempt(
                () -> {
                    tell(report());
                    tree.done();
                    PrimeFaces.current().executeScript("aerUntick()");
                },
                Map.of("page.bulkOwner", "owner", "page.bulkReview", "reviewBy"));
    }

    private Bulk.Report report() {
        return switch (action) {
            case "publish" -> bulk.publish(pages);
            case "unpublish" -> bulk.unpublish(pages);
            case "trash" -> bulk.trash(trees.tops(pages));
            case "owner" -> bulk.assign(pages, asked(owner, "page.bulkOwner"));
            case "review" -> bulk.review(pages, asked(reviewBy, "page.bulkReview"));
            default -> throw new DomainException("page.bulkCount", MOST);
        };
    }

    /** What leads to any of the pages, or to one below. */
    private Uses.Found found() {
        var ids = new HashSet<>(pages);
        ids.addAll(trees.below(pages));
        return uses.of(ids, lines.language());
    }

    private static <T> T asked(T value, String missing) {
        if (value == null) {
            throw new DomainException(missing);
        }
        return value;
    }

    private void tell(Bulk.Report report) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        feedback.done("page.bulkDone." + action, report.done());
        report.refusals()
                .forEach(refusal -> feedback.warn(
                        "page.bulkRefused",
                        refusal.title(),
                        texts.get(
                                locale,
                                refusal.reason().code(),
                                refusal.reason().arguments().toArray())));
    }

    public String getAction() {
        return action;
    }

    /** The key of what the dialog says. */
    public String getText() {
        return "page.bulkText." + action;
    }

    public int getCount() {
        return pages.size();
    }

    /** The names of those who may answer for a page, by their ids. */
    public Map<Long, String> getOwners() {
        return owners;
    }

    public Uses.Found getFound() {
        return found;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
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
