package eu.aer.site;

import eu.aer.account.Permission;

/** An entry of the back office's navigation, offered by a CDI bean of the room that owns it. */
public interface AdminArea {

    /** The key of its label in the room's texts, {@code project.area}. */
    String label();

    /** The address of its first view, {@code /admin/project/list}. */
    String path();

    /** Smaller stands higher; areas of one hundred form a group. */
    int order();

    /** Who lacks it does not see the entry; the server asks again at each action. */
    Permission permission();

    /** Whether items of this kind are at home in it: usually those of the kind that its folder is called after. */
    default boolean holds(String kind) {
        return path().startsWith("/admin/" + kind + "/");
    }
}
