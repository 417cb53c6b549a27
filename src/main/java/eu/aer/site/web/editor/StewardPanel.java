package eu.aer.site.web.editor;

import eu.aer.account.Accounts;
import eu.aer.content.Steward;
import eu.aer.content.Stewardship;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** Beside the form: who answers for the item in all its languages, and when somebody should look at it again. */
@Named
@ViewScoped
public class StewardPanel implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("content.ownerGone", "owner", "content.reviewPast", "reviewBy");

    @Inject
    Editor editor;

    @Inject
    Stewardship stewardship;

    @Inject
    Accounts accounts;

    @Inject
    Feedback feedback;

    private Map<Long, String> owners = Map.of();
    private Steward seen;
    private Long owner;
    private LocalDate reviewBy;

    /** Reads anew before it is drawn; what has been chosen stays while nobody else has changed anything. */
    public void load() {
        var now = stewardship.of(editor.getItemId());
        if (!now.equals(seen)) {
            seen = now;
            owner = now.ownerId();
            reviewBy = now.reviewBy();
        }
        owners = stewardship.candidates();
        if (seen.ownerId() != null) {
            // somebody who has left is still named
            accounts.find(seen.ownerId()).ifPresent(known -> owners.putIfAbsent(known.getId(), known.getName()));
        }
    }

    public void save() {
        if (feedback.attempt(
                () -> stewardship.change(editor.getItemId(), seen, new Steward(owner, reviewBy)), FIELDS)) {
            feedback.done("admin.stewardSaved");
        }
    }

    /** Their names by their ids. */
    public Map<Long, String> getOwners() {
        return owners;
    }

    public Steward getSeen() {
        return seen;
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
