package eu.aer.page.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.page.Moving;
import eu.aer.page.Page;
import eu.aer.page.PageTrees;
import eu.aer.page.Pages;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The pages of the site as a tree: what is shown of it, and which page is worked on. */
@Named
@ViewScoped
public class PageTree implements Serializable {

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    PageTrees trees;

    @Inject
    TreeLines lines;

    @Inject
    OpenPages open;

    @Inject
    Moving moving;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private List<TreeRow> rows = List.of();
    private boolean cut;
    private String words = "";
    private long chosen;
    private String dialog = "";
    private long home;
    private boolean beginning;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            pages.root().map(Page::getId).ifPresent(root -> {
                home = root;
                beginning = access.may(Permission.EDIT_CONTENT, root);
                open.open(List.of(root));
            });
            load();
        });
    }

    /** Reads what is shown anew. */
    public void load() {
        if (isSearching()) {
            var found = lines.found(words);
            rows = found.rows();
            cut = found.cut();
        } else {
            rows = lines.opened();
            cut = false;
        }
    }

    public void toggle() {
        open.toggle(chosen);
        load();
    }

    public void more() {
        open.more(chosen);
        load();
    }

    /** Shows a page that was found at its place in the tree. */
    public void show() {
        open.open(trees.above(List.of(chosen)).get(chosen));
        words = "";
        load();
    }

    public void up() {
        step(-1);
    }

    public void down() {
        step(1);
    }

    private void step(int steps) {
        feedback.attempt(() -> {
            var row = chosenRow();
            moving.step(chosen, row.page().parentId(), steps);
            feedback.done(steps < 0 ? "page.movedUp" : "page.movedDown", row.title());
        });
        load();
    }

    /** The page that is worked on, as it was seen. */
    TreeRow chosenRow() {
        return rows.stream()
                .filter(row -> row.page().id() == chosen && row.more() == 0)
                .findFirst()
                .orElseGet(() -> lines.ways(List.of(chosen)).stream()
                        .findFirst()
                        .orElseThrow(() -> new DomainException("content.gone")));
    }

    /** Opens a dialog over the tree; only one is open. */
    void ask(String name) {
        dialog = name;
    }

    /** Closes the dialog and shows what has come of it. */
    void done() {
        dialog = "";
        load();
    }

    public List<TreeRow> getRows() {
        return rows;
    }

    /** Whether more pages match than are shown. */
    public boolean isCut() {
        return cut;
    }

    public boolean isSearching() {
        return !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public long getChosen() {
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }

    /** The page that stands above all others. */
    public long getHome() {
        return home;
    }

    /** Whether the person may begin a page right below it. */
    public boolean isBeginning() {
        return beginning;
    }

    public String getDialog() {
        return dialog;
    }
}
