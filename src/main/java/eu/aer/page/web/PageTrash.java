package eu.aer.page.web;

import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.trash.ItemTrash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts the chosen page of the tree into the trash. */
@Named
@RequestScoped
public class PageTrash {

    @Inject
    PageTree tree;

    @Inject
    ItemTrash trash;

    @Inject
    Feedback feedback;

    public void begin() {
        feedback.attempt(() -> {
            var row = tree.chosenRow();
            trash.begin(row.page().id(), row.title());
            if (trash.isAsking()) {
                tree.ask("trash");
            }
        });
    }

    public void perform() {
        if (trash.go()) {
            tree.done();
        }
    }
}
