package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.page.PageTrees;
import eu.aer.site.web.form.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A page that is moved by the mouse. Where addresses change, the dialog asks before anything happens. */
@Named
@RequestScoped
public class PageDrop {

    @Inject
    PageTree tree;

    @Inject
    TreeLines lines;

    @Inject
    PageTrees trees;

    @Inject
    PageMove move;

    @Inject
    Feedback feedback;

    private String where = "";

    public void perform() {
        if (feedback.attempt(this::propose) && !move.isAsking()) {
            move.perform();
        }
    }

    private void propose() {
        if (!where.matches("\\d{1,18}:(before|into|after)")) {
            throw new DomainException("content.gone");
        }
        var parts = where.split(":");
        var id = Long.parseLong(parts[0]);
        switch (parts[1]) {
            case "into" -> move.propose(id, Optional.empty());
            case "before" -> move.propose(parentOf(id), Optional.of(id));
            default -> move.propose(parentOf(id), trees.next(id));
        }
    }

    private long parentOf(long id) {
        var parent = lines.ways(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException("content.gone"))
                .page()
                .parentId();
        if (parent == 0) {
            throw new DomainException("page.besideHome");
        }
        return parent;
    }

    /** {@code 12:before}, {@code 12:into}, {@code 12:after}: the page, and the place beside or below it. */
    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }
}
