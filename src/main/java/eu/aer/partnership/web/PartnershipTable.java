package eu.aer.partnership.web;

import eu.aer.account.web.Notices;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentTables;
import eu.aer.partnership.Partnership;
import eu.aer.site.web.ContentTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

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

    private ContentTable<Partnership> rows;
    private String words = "";

    @PostConstruct
    void begin() {
        rows = new ContentTable<>(tables, languages, access, Partnership.class);
    }

    public void open() throws IOException {
        notices.open(() -> rows.search(words));
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
}
