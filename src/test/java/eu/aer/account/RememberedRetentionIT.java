package eu.aer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class RememberedRetentionIT extends SharedDeployment {

    @Inject
    RememberedRetention retention;

    @Inject
    RememberedLogins logins;

    @Inject
    Administering administering;

    @Inject
    Clock clock;

    @Test
    void whatRemembersABrowserGoesAfterItHasExpired() {
        var account = account();
        logins.generateLoginToken(new CallerPrincipal(account.getLogin()), Set.of());
        retention.erase(clock.instant());
        assertEquals(1, logins.of(account).size());
        retention.erase(clock.instant().plus(Duration.ofDays(RememberedLogins.DAYS + 1)));
        assertEquals(0, logins.of(account).size());
    }

    private Account account() {
        var made = new AtomicReference<Account>();
        var draft = new AccountDraft(UUID.randomUUID() + "@example.org", "Zoë", Role.EDITOR, Language.ENGLISH);
        CurrentAccount.asSystem(() -> made.set(administering.create(draft).account()));
        return made.get();
    }
}
