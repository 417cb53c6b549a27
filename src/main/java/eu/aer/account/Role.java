package eu.aer.account;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is here, and so what he or she may do. */
public enum Role {
    EDITOR(EnumSet.of(
            Permission.EDIT_CONTENT, Permission.PUBLISH_CONTENT, Permission.EDIT_MENUS, Permission.READ_SUBSCRIBERS)),
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
