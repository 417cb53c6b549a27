package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aReviewerReadsAndJudgesButNeitherWritesNorPublishes() {
        assertEquals(Set.of(Permission.READ_CONTENT, Permission.REVIEW_CONTENT), of(Role.REVIEWER));
    }

    @Test
    void aTranslatorWritesTextsThatOthersBegan() {
        assertEquals(Set.of(Permission.READ_CONTENT, Permission.WRITE_TEXTS), of(Role.TRANSLATOR));
    }

    @Test
    void whoIsLimitedToABranchHasNoRightOverTheWholeSite() {
        var account = new Account("a@example.org", "A", Role.PUBLISHER, Language.ENGLISH, Instant.EPOCH);
        account.limit(new Remit(Set.of(), Set.of(7L)));
        assertTrue(account.may(Permission.PUBLISH_CONTENT));
        for (var whole : List.of(Permission.EDIT_MENUS, Permission.READ_SUBSCRIBERS, Permission.READ_AUDIT)) {
            assertFalse(account.may(whole));
        }
    }

    @Test
    void anAdministratorIsNotLimitedAndOnlyATranslatorBoundToLanguages() {
        var account = new Account("a@example.org", "A", Role.ADMINISTRATOR, Language.ENGLISH, Instant.EPOCH);
        account.limit(new Remit(Set.of(Language.FRENCH), Set.of(7L)));
        assertEquals(Remit.EVERYWHERE, account.remit());
        account.become(Role.TRANSLATOR);
        account.limit(new Remit(Set.of(Language.FRENCH), Set.of(7L, 12L)));
        assertEquals(new Remit(Set.of(Language.FRENCH), Set.of(12L, 7L)), account.remit());
    }

    @Test
    void anEditorWritesButDecidesNothing() {
        assertEquals(Set.of(Permission.READ_CONTENT, Permission.WRITE_TEXTS, Permission.EDIT_CONTENT), of(Role.EDITOR));
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
