package eu.aer.site.web;

import eu.aer.account.CurrentAccount;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where somebody's work begins: what lies unfinished and what has happened. */
@Named
@RequestScoped
public class AdminHome {

    private static final int LONGEST = 10;

    @Inject
    ContentLists lists;

    @Inject
    CurrentAccount current;

    private List<ListedText> drafts;
    private List<ListedText> recent;

    @PostConstruct
    void load() {
        drafts = current.find().map(account -> lists.drafts(account, LONGEST)).orElse(List.of());
        recent = lists.recent(LONGEST);
    }

    public List<ListedText> getDrafts() {
        return drafts;
    }

    public List<ListedText> getRecent() {
        return recent;
    }
}
