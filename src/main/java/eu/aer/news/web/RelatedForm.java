package eu.aer.news.web;

import eu.aer.content.listing.ListedText;
import java.io.Serializable;

/** One item that an article is about, while it is chosen. */
public class RelatedForm implements Serializable {

    private final String gone;
    private ListedText item;

    /** Before one is chosen. */
    RelatedForm() {
        this("");
    }

    RelatedForm(ListedText item) {
        this("");
        this.item = item;
    }

    /** @param gone reference to what nobody finds any more; it stays, because it may come back from the trash */
    RelatedForm(String gone) {
        this.gone = gone;
    }

    /** Empty where nothing is chosen. */
    String reference() {
        return item == null ? gone : "item:" + item.itemId();
    }

    public boolean isGone() {
        return !gone.isEmpty();
    }

    public ListedText getItem() {
        return item;
    }

    public void setItem(ListedText item) {
        this.item = item;
    }
}
