package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aReviewerReadsAndJudgesButNeitherWritesNorPublishes() {
        assertEquals(Set.of(Permission.READ_CONTENT, Permission.REVIEW_CONTENT), of(Role.REVIEWER));
    }

    @Test
    void anEditorWritesButDecidesNothing() {
        assertEquals(Set.of(Permission.READ_CONTENT, Permission.EDIT_CONTENT), of(Role.EDITOR));
    }

    @Test
    void aPublisherDoesAllButAccountsTheOutboxAndPersonalData() {
        assertEquals(
                EnumSet.complementOf(
                        EnumSet.of(Permission.MANAGE_ACCOUNTS, Permission.READ_OUTBOX, Permission.PROTECT_DATA)),
                of(Role.PUBLISHER));
    }

    @Test
    void anAdministratorMayDoEverything() {
        assertEquals(EnumSet.allOf(Permission.class), of(Role.ADMINISTRATOR));
    }

    private static Set<Permission> of(Role role) {
        return EnumSet.allOf(Permission.class).stream().filter(role::may).collect(Collectors.toSet());
    }
}
