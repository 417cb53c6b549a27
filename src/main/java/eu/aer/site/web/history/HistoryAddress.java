package eu.aer.site.web.history;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the address of the history asks for: {@code ?item=42&language=fr}, with {@code &from=2&to=5} what differs between two revisions,
 * with {@code &page=3} older ones. What cannot be is told as something that does not exist.
 */
public class HistoryAddress implements Serializable {

    private String item;
    private String language;
    private String from;
    private String to;
    private String page;

    long itemId() {
        return number(item, 18);
    }

    Language language() {
        return Optional.ofNullable(language)
                .flatMap(Language::parse)
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    boolean isComparing() {
        return to != null && !to.isEmpty();
    }

    int to() {
        return isComparing() ? (int) number(to, 9) : 0;
    }

    /** @param otherwise the revision that is meant when none is named, or when nothing is compared */
    int from(int otherwise) {
        return !isComparing() || from == null || from.isEmpty() ? otherwise : (int) number(from, 9);
    }

    int page() {
        return page == null || page.isEmpty() ? 1 : Math.max(1, (int) number(page, 6));
    }

    private static long number(String given, int digits) {
        if (given == null || !given.matches("\\d{1," + digits + "}")) {
            throw new DomainException("content.gone");
        }
        return Long.parseLong(given);
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public int getPageNumber() {
        return page();
    }
}
