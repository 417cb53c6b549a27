package eu.aer.project.call.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.fixture.SharedDeployment;
import eu.aer.mail.EmailAddress;
import eu.aer.project.call.CallRows;
import eu.aer.project.call.Closing;
import eu.aer.project.call.Course.Ending;
import eu.aer.project.call.round.Reminding.Turn;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class RemindingIT extends SharedDeployment {

    @Inject
    Reminding reminding;

    @Inject
    Closing closing;

    @Inject
    CallRows rows;

    private final EmailAddress office = EmailAddress.parse("office-%s@example.eu".formatted(UUID.randomUUID()))
            .orElseThrow();

    @Test
    void anOfficeIsRemindedAWeekAndADayBeforeAndNeverTwice() {
        var call = rows.live(7, office.value());
        remind(call);
        remind(call);
        assertEquals(1, rows.mails(office).size());
        assertTrue(rows.mails(office).get(0).startsWith("Your call closes in 7 days: Call "));
        rows.over(call, -1);
        remind(call);
        remind(call);
        assertEquals(2, rows.mails(office).size());
        assertTrue(rows.mails(office).get(1).startsWith("Your call closes tomorrow"));
    }

    @Test
    void whatIsFarAwayOverOrFilledIsNotReminded() {
        var far = rows.live(8, office.value());
        var over = rows.live(-1, office.value());
        var filled = rows.live(3, office.value());
        CurrentAccount.asSystem(() -> closing.end(filled, Ending.FILLED));
        for (var turn : Turn.values()) {
            assertFalse(reminding.due(turn).contains(far));
            assertFalse(reminding.due(turn).contains(over));
            assertFalse(reminding.due(turn).contains(filled));
        }
    }

    /** As the round does it, which may be faster. */
    private void remind(long call) {
        for (var turn : Turn.values()) {
            if (reminding.due(turn).contains(call)) {
                reminding.remind(call, turn);
            }
        }
    }
}
