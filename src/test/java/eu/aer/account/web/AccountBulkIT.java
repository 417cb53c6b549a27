package eu.aer.account.web;

import static eu.aer.fixture.TickedList.assertTells;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountDraft;
import eu.aer.account.Accounts;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.account.link.Inviting;
import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.TickedList;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AccountBulkIT extends SharedDeployment {

    @Inject
    Staff staff;

    @Inject
    Administering administering;

    @Inject
    Inviting inviting;

    @Inject
    Accounts accounts;

    private final String name = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void accountsAreDisabledEnabledAndInvitedAgainWhereThatMayBe() {
        var list =
                new TickedList(staff.signedIn(login("one"), Role.ADMINISTRATOR), "/admin/account/list?words=" + name);
        CurrentAccount.asSystem(() -> {
            administering.create(account("two"));
            inviting.invite(account("three"));
        });
        assertTells(
                list.perform("disable"),
                "2 accounts are disabled.",
                "“Somebody” is left as it was: You cannot disable your own account.");
        assertTrue(isDisabled("two") && isDisabled("three"));
        assertFalse(isDisabled("one"));
        assertTells(
                list.perform("invite"),
                "“two " + name + "” is left as it was: The account of two",
                "“three " + name + "” is left as it was: The account of three",
                "“Somebody” is left as it was: Somebody has a password already");
        assertTells(list.perform("enable"), "3 accounts are enabled.");
        assertTells(
                list.perform("invite"),
                "One new invitation is written.",
                "“two " + name + "” is left as it was: two",
                "“Somebody” is left as it was: Somebody has a password already");
    }

    private AccountDraft account(String who) {
        return new AccountDraft(login(who), who + " " + name, Role.EDITOR, Language.ENGLISH);
    }

    private String login(String who) {
        return who + "-" + name + "@example.org";
    }

    private boolean isDisabled(String who) {
        return accounts.find(login(who)).orElseThrow().isDisabled();
    }
}
