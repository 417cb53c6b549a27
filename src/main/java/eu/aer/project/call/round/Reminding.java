package eu.aer.project.call.round;

import eu.aer.content.Rows;
import eu.aer.mail.Outbox;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.letter.TemplateKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds the office of an open call that it closes in a week, and that it closes tomorrow. A call that is moved is reminded of anew. */
@ApplicationScoped
@Transactional
public class Reminding {

    /** The two reminders: from how many days before the last one to how many. */
    enum Turn {
        WEEK("reminded_week", 2, 7),
        DAY("reminded_day", 0, 1);

        private final String column;
        private final int least;
        private final int most;

        Turn(String column, int least, int most) {
            this.column = column;
            this.least = least;
            this.most = most;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The calls whose office is to be reminded. */
    List<Long> due(Turn turn) {
        var today = LocalDate.now(clock);
        return Rows.longs(em.createNativeQuery(
                        "select c.id from partner_call c join content_item i on i.id = c.id"
                                + " where c.last_day between ?1 and ?2 and c.ending is null and c.email <> ''"
                                + " and i.trashed_at is null and (c." + turn.column + " is null or c." + turn.column
                                + " <> c.last_day) and exists (select 1 from translation t where t.item_id = c.id and t.live = true)")
                .setParameter(1, Date.valueOf(today.plusDays(turn.least)))
                .setParameter(2, Date.valueOf(today.plusDays(turn.most))));
    }

    /** The claim and the mail are one transaction: of several nodes one sends it. */
    void remind(long id, Turn turn) {
        var claimed = em.createNativeQuery("update partner_call set " + turn.column
                        + " = last_day where id = ?1 and (" + turn.column + " is null or " + turn.column
                        + " <> last_day)")
                .setParameter(1, id)
                .executeUpdate();
        if (claimed == 1) {
            send(em.find(PartnerCall.class, id));
        }
    }

    private void send(PartnerCall call) {
        var contact = call.facts().contact();
        contact.address()
                .ifPresent(address -> outbox.add(letters.mail(
                        address,
                        call.getSourceLanguage(),
                        letters.wording(
                                TemplateKind.REMINDER,
                                call.getSourceLanguage(),
                                contact.organisation(),
                                call.getId(),
                                call.course()))));
    }
}
