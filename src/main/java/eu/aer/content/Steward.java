package eu.aer.content;

import eu.aer.account.Account;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who answers for an item, and when somebody should look at it again.
 *
 * @param ownerId null: nobody
 * @param reviewBy null: no day is set
 */
public record Steward(Long ownerId, LocalDate reviewBy) implements Serializable {

    public static final Steward NOBODY = new Steward(null, null);

    public static Steward of(ContentItem item) {
        return new Steward(
                item.owner().map(Account::getId).orElse(null), item.reviewBy().orElse(null));
    }
}
