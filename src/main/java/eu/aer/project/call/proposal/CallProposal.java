package eu.aer.project.call.proposal;

import eu.aer.project.call.visitor.Submission;
import eu.aer.project.call.visitor.Visitor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who proposed a call. */
@Entity
@Table(name = "call_proposal")
public class CallProposal extends Submission {

    /** The call, once the proposal is confirmed. */
    private Long itemId;

    /** What was proposed, as JSON, until then. */
    private String draft;

    /** When the person was told that the call is published. */
    private Instant toldAt;

    protected CallProposal() {}

    CallProposal(Visitor visitor, String draft, String tokenHash, Instant now) {
        super(visitor, tokenHash, now);
        this.draft = draft;
    }

    void become(long item, Instant now) {
        confirm(now);
        itemId = item;
        draft = null;
    }

    String draft() {
        return draft;
    }

    public Long getItemId() {
        return itemId;
    }

    Instant getToldAt() {
        return toldAt;
    }
}
