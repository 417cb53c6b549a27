package eu.aer.site.web.editor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of one item in one language as the form edits them. */
public class TextForm implements Serializable {

    private String title = "";
    private String navigationTitle = "";
    private String slug = "";
    private String summary = "";
    private final List<BlockForm> blocks = new ArrayList<>();
    private BlockForm removed;
    private int removedFrom;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNavigationTitle() {
        return navigationTitle;
    }

    public void setNavigationTitle(String navigationTitle) {
        this.navigationTitle = navigationTitle;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<BlockForm> getBlocks() {
        return blocks;
    }

    void add(BlockForm block) {
        blocks.add(block);
        removed = null;
    }

    public void move(int position, int steps) {
        var target = position + steps;
        if (target >= 0 && target < blocks.size()) {
            Collections.swap(blocks, position, target);
        }
    }

    public void remove(int position) {
        removed = blocks.remove(position);
        removedFrom = position;
    }

    /** Takes the last removal back. */
    public void putBack() {
        blocks.add(Math.min(removedFrom, blocks.size()), removed);
        removed = null;
    }

    /** The block removed last, until it is put back or another one added. */
    public BlockForm getRemoved() {
        return removed;
    }
}
