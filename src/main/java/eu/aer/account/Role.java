package eu.aer.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is here, and so what he or she may do.
 *
 * <p>A translator writes texts in languages that the account names, never the source and so never facts. A reviewer reads, comments and judges but does not write: a text is then always seen by a second pair of eyes, and what a
 * reviewer would change stands in the comment, where its author can see it. Menus, settings and redirects take effect at once, so
 * they belong to those who may publish.
 */
public enum Role {
    TRANSLATOR(EnumSet.of(Permission.READ_CONTENT, Permission.WRITE_TEXTS)),
    REVIEWER(EnumSet.of(Permission.READ_CONTENT, Permission.REVIEW_CONTENT)),
    EDITOR(EnumSet.of(Permission.READ_CONTENT, Permission.WRITE_TEXTS, Permission.EDIT_CONTENT)),
    PUBLISHER(EnumSet.of(
            Permission.READ_CONTENT,
            Permission.WRITE_TEXTS,
            Permission.EDIT_CONTENT,
            Permission.REVIEW_CONTENT,
            Permission.PUBLISH_CONTENT,
            Permission.EDIT_MENUS,
            Permission.READ_SUBSCRIBERS,
            Permission.READ_AUDIT)),
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
