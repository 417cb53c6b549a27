package eu.aer.site.web.editor;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** The words of one item in one language as the form edits them. */
public class TextForm implements Serializable {

    private String title = "";
    private String navigationTitle = "";
    private String slug = "";
    private String summary = "";
    private final List<BlockForm> blocks = new ArrayList<>();
    private final Deque<Removal> removals = new ArrayDeque<>();

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

    /** @param position of the block that it stands before; at the end where there is none */
    void add(BlockForm block, int position) {
        blocks.add(within(position), block);
    }

    private int within(int position) {
        return Math.max(0, Math.min(position, blocks.size()));
    }

    /** @param target the place that it has afterwards */
    void move(int position, int target) {
        var block = blocks.remove(position);
        blocks.add(within(target), block);
    }

    void remove(int position) {
        removals.push(new Removal(blocks.remove(position), position));
    }

    /** A copy directly behind the block. */
    BlockForm duplicate(int position) {
        var copy = blocks.get(position).copy(UUID.randomUUID());
        blocks.add(position + 1, copy);
        return copy;
    }

    /** Takes the last removal back, then the one before it. */
    BlockForm putBack() {
        var last = removals.pop();
        blocks.add(within(last.position()), last.block());
        return last.block();
    }

    /** How many removals can be taken back. */
    public int getRemoved() {
        return removals.size();
    }

    /** The block removed last, where there is one. */
    public BlockForm getLastRemoved() {
        return removals.isEmpty() ? null : removals.peek().block();
    }

    /** Before which block the last removal is told of; none: -1. */
    public int getGap() {
        return removals.isEmpty() ? -1 : within(removals.peek().position());
    }

    private record Removal(BlockForm block, int position) implements Serializable {}
}
