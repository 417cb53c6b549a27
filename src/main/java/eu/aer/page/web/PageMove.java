package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.page.CopyingPages;
import eu.aer.page.Moving;
import eu.aer.page.PageTrees;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** The dialog that moves or copies a page: below which other one, and where among those that stand there. */
@Named
@ViewScoped
public class PageMove implements Serializable {

    /** Stands for the place behind all others. */
    private static final String LAST = "last";

    @Inject
    PageTree tree;

    @Inject
    TreeLines lines;

    @Inject
    PageTrees trees;

    @Inject
    Destinations destinations;

    @Inject
    OpenPages open;

    @Inject
    Moving moving;

    @Inject
    CopyingPages copying;

    @Inject
    Feedback feedback;

    private TreeRow page;
    private boolean copy;
    private String words = "";
    private TreeLines.Found found = TreeLines.Found.NOTHING;
    private Destination destination;
    private String before = LAST;

    public void beginMove() {
        feedback.attempt(() -> {
            begin(false);
            choose(page.page().parentId(), trees.next(page.page().id()));
            tree.ask("move");
        });
    }

    public void beginCopy() {
        feedback.attempt(() -> {
            begin(true);
            choose(page.page().parentId(), Optional.empty());
            tree.ask("move");
        });
    }

    /** @throws DomainException {@code page.homeStays}, {@code content.gone} */
    private void begin(boolean asCopy) {
        page = tree.chosenRow();
        if (page.page().parentId() == 0) {
            throw new DomainException("page.homeStays");
        }
        copy = asCopy;
        words = "";
        found = TreeLines.Found.NOTHING;
    }

    /** A place that has been chosen in the tree itself: the dialog opens only where there is something to tell before. */
    void propose(long parentId, Optional<Long> place) {
        begin(false);
        choose(parentId, place);
        if (isAsking()) {
            tree.ask("move");
        }
    }

    boolean isAsking() {
        return destination.redirected() > 0;
    }

    public void search() {
        found = lines.found(words).editable();
    }

    public void choose(TreeRow parent) {
        feedback.attempt(() -> choose(parent.page().id(), Optional.empty()));
        words = "";
        found = TreeLines.Found.NOTHING;
        // what was chosen is not there any more, and who works by keyboard goes on with the place
        PrimeFaces.current().focus("moving:before");
    }

    private void choose(long parentId, Optional<Long> place) {
        destination =
                copy ? destinations.copyBelow(parentId, place) : destinations.moveBelow(parentId, place, page.page());
        before = place.map(String::valueOf)
                .filter(destination.places()::containsKey)
                .orElse(LAST);
    }

    public void perform() {
        if (feedback.attempt(copy ? this::copyThere : this::moveThere)) {
            var target = destination.target().page().id();
            open.open(trees.above(List.of(target)).get(target));
            open.open(List.of(target));
            tree.done();
        }
    }

    private void copyThere() {
        copying.copy(page.page().id(), destination.target().page().id(), place());
        feedback.done("page.copied", page.title(), destination.target().title());
    }

    private void moveThere() {
        var target = destination.target();
        var redirected = moving.move(
                page.page().id(), page.page().parentId(), target.page().id(), place());
        feedback.done(
                redirected == 0 ? "page.moved" : "page.movedRedirected", page.title(), target.title(), redirected);
    }

    private Optional<Long> place() {
        return Optional.of(before).filter(id -> !id.equals(LAST)).map(Long::valueOf);
    }

    public TreeRow getPage() {
        return page;
    }

    public boolean isCopy() {
        return copy;
    }

    public Destination getDestination() {
        return destination;
    }

    public TreeLines.Found getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
