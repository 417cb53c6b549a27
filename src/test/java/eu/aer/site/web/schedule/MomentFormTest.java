package eu.aer.site.web.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentFormTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final MomentForm form = new MomentForm();

    @Test
    void anHourThatComesTwiceCanBeLeftForAnotherWithoutAChoice() {
        form.setTyped("2027-10-31T02:30");
        assertThrows(DomainException.class, () -> form.read(BRUSSELS));
        assertTrue(form.isTwice());
        form.setTyped("2027-11-05T09:00");
        // a select without a choice
        form.setTurn(null);
        assertEquals(Instant.parse("2027-11-05T08:00:00Z"), form.read(BRUSSELS));
    }
}
