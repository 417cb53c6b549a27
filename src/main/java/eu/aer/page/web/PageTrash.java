package eu.aer.page.web;

import eu.aer.common.Language;
import eu.aer.content.Trashing;
import eu.aer.page.PageTrees;
import eu.aer.site.AddressMoves;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;

/** The dialog that puts a page into the trash, and says before what goes with it and what leads there. */
@Named
@ViewScoped
public class PageTrash implements Serializable {

    @Inject
    PageTree tree;

    @Inject
    TreeLines lines;

    @Inject
    PageTrees trees;

    @Inject
    Uses uses;

    @Inject
    AddressMoves addresses;

    @Inject
    Trashing trashing;

    @Inject
    Feedback feedback;

    private TreeRow page;
    private int below;
    private long freed;
    private Uses.Found found = Uses.Found.NOTHING;

    public void begin() {
        feedback.attempt(() -> {
            page = tree.chosenRow();
            var ids = new ArrayList<>(trees.below(page.page().id()));
            below = ids.size();
            ids.add(page.page().id());
            found = uses.of(ids, lines.language());
            freed = addresses.count(page.page().id(), Language.INTERFACE);
            tree.ask("trash");
        });
    }

    public void perform() {
        if (feedback.attempt(() -> trashing.trash(page.page().id()))) {
            feedback.done("page.trashed", page.title(), below);
            tree.done();
        }
    }

    public TreeRow getPage() {
        return page;
    }

    /** How many pages go with it. */
    public int getBelow() {
        return below;
    }

    /** How many addresses visitors will not find any more. */
    public long getFreed() {
        return freed;
    }

    public Uses.Found getFound() {
        return found;
    }
}
