package eu.aer.content;

import java.util.List;

/**
 * Keeps something that is derived from content, on this node: routes, menus, a search index. Offered by CDI beans; called in the
 * order of the numbers, one call at a time, outside any transaction.
 */
public interface ChangeFollower {

    /** Brings the derived state up to date with these changes, before the node's generation moves to the last of them. */
    void follow(List<ContentChange> changes);
}
