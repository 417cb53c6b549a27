package eu.aer.page.web;

import eu.aer.common.Report;
import eu.aer.page.PageTrees;
import eu.aer.site.web.list.ItemBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.primefaces.PrimeFaces;

/** One action on all pages that somebody has ticked in the tree, where they stay ticked while others are opened. */
@Named
@ViewScoped
public class PageBulk extends ItemBulk {

    @Inject
    PageTree tree;

    @Inject
    PageTrees trees;

    private String ids = "";

    @Override
    protected List<Long> ticked() {
        return Arrays.stream(ids.split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    @Override
    protected void ask() {
        tree.ask("bulk");
    }

    @Override
    protected void done() {
        tree.done();
        PrimeFaces.current().executeScript("aerUntick()");
    }

    @Override
    protected Collection<Long> with(List<Long> pages) {
        var all = new HashSet<>(pages);
        all.addAll(trees.below(pages));
        return all;
    }

    @Override
    protected Report trash(List<Long> pages) {
        return bulk.trash(trees.tops(pages));
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }
}
