package eu.aer.partnership.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.PartialDate;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.listing.ItemFilter;
import eu.aer.partnership.PartnerKind;
import eu.aer.partnership.Partnership;
import eu.aer.partnership.Partnerships;
import eu.aer.site.web.ContentTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** All partnerships in the back office. */
@Named
@ViewScoped
public class PartnershipTable implements Serializable {

    @Inject
    transient ContentTables tables;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient Access access;

    @Inject
    transient Notices notices;

    @Inject
    transient Partnerships partnerships;

    @Inject
    transient CurrentUser user;

    private ContentTable<Partnership> rows;
    private String words = "";
    private String kind = "";

    @PostConstruct
    void begin() {
        rows = new ContentTable<>(tables, languages, access, Partnership.class);
    }

    public void open() throws IOException {
        notices.open(() -> rows.narrow(filter(words, kind)));
    }

    /** What the list shows with these parameters of its address. */
    static ItemFilter filter(String words, String kind) {
        return new ItemFilter(
                words == null ? "" : words,
                PartnerKind.find(kind)
                        .map(found -> Map.of("partnerKind", found))
                        .orElse(Map.of()));
    }

    /** When the next mandate ends, or ended without anybody saying what follows; empty where none does. */
    public String mandateEnd(Partnership partnership) {
        return partnership
                .facts()
                .mandateEnd()
                .map(day -> PartialDate.parse(day.toString()).inWords(user.getLocale()))
                .orElse("");
    }

    /** Whether that day has passed, and the partnership goes on. */
    public boolean isOverdue(Partnership partnership) {
        var facts = partnership.facts();
        var today = partnerships.today();
        return !facts.isOver(today) && facts.mandateEnd().filter(today::isAfter).isPresent();
    }

    public ContentTable<Partnership> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    /** The key of the kind to which the list is narrowed; empty: none. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
