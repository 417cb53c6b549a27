package eu.aer.content.change;

import java.util.List;

/**
 * Keeps something that is derived from content, on this node: routes, menus, a search index. Offered by CDI beans; called in the
 * order of the numbers, one call at a time, outside any transaction. What it throws holds up nobody else: the same changes are handed
 * to it again a second later, so following must bear to be repeated.
 */
public interface ChangeFollower {

    /**
     * Called once when the server starts, before the first change.
     *
     * @param last number of the last change that has been committed
     * @return the number up to which it is up to date: {@code last} when it has just read everything, a smaller one when it kept its
     *     state from before the start and wants to catch up
     */
    long begin(long last);

    /** Brings the derived state up to date with these changes, before the node's generation moves to the last of them. */
    void follow(List<ContentChange> changes);
}
