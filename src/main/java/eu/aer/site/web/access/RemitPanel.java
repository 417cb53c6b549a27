package eu.aer.site.web.access;

import eu.aer.account.Remit;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Sections;
import eu.aer.site.web.form.ItemChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** To what the account in the form beside it is limited: the languages of a translator, and branches of the page tree. */
@Named
@ViewScoped
public class RemitPanel implements Serializable {

    @Inject
    ContentLists lists;

    @Inject
    Sections sections;

    @Inject
    ItemChoice choice;

    @Inject
    CurrentUser user;

    private final Map<Long, String> branches = new LinkedHashMap<>();
    private List<String> translates = new ArrayList<>();
    private ListedText found;

    public void show(Remit remit) {
        translates = remit.languages().stream().map(Language::code).collect(Collectors.toCollection(ArrayList::new));
        var titles = lists.titles(remit.branches(), Language.of(user.getLocale().getLanguage()));
        branches.clear();
        // one that has been removed for good stays, or nobody would see that there is a limit
        remit.branches().forEach(id -> branches.put(id, titles.getOrDefault(id, "–")));
    }

    /** As it is chosen now, what is chosen and not added yet included. */
    public Remit remit() {
        add();
        return new Remit(translates.stream().map(Language::of).collect(Collectors.toSet()), branches.keySet());
    }

    /** Pages only: what lives below a section goes with the page of that section. */
    public List<ListedText> complete(String words) {
        return choice.complete(words).stream()
                .filter(text -> sections.homeOf(text.kind()).isEmpty())
                .toList();
    }

    /** Takes what is chosen into the list. */
    public void add() {
        if (found != null) {
            branches.put(found.itemId(), found.title());
            found = null;
        }
    }

    public void remove(long id) {
        branches.remove(id);
    }

    /** The codes of the languages that a translator writes in. */
    public List<String> getTranslates() {
        return translates;
    }

    public void setTranslates(List<String> translates) {
        this.translates = translates;
    }

    /** The titles by the ids. */
    public Map<Long, String> getBranches() {
        return branches;
    }

    public ListedText getFound() {
        return found;
    }

    public void setFound(ListedText found) {
        this.found = found;
    }
}
