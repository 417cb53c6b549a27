package eu.aer.link;

import static eu.aer.fixture.TickedList.assertTells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.TickedList;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody has several links visited soon. */
@Tag("persistence")
class LinkBulkIT extends SharedDeployment {

    @Inject
    Staff staff;

    @Inject
    LinkTurn turn;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private final String host = UUID.randomUUID() + ".example";
    private final String list = "/admin/link/list?words=" + host;

    @BeforeEach
    void addLinks() throws Exception {
        // nobody visits meanwhile
        CurrentAccount.asSystem(() -> turn.pause(true));
        transaction.begin();
        for (var path : List.of("/one", "/two")) {
            em.persist(new OutsideLink(
                    "https://" + host + path,
                    UUID.randomUUID().toString().replace("-", ""),
                    clock.instant().plus(Duration.ofDays(9))));
        }
        transaction.commit();
    }

    @AfterEach
    void resume() {
        CurrentAccount.asSystem(() -> turn.pause(false));
    }

    @Test
    void severalAreVisitedBeforeTheirTurn() {
        var editor = new TickedList(staff.signedIn(Role.EDITOR), list);
        assertEquals(0, due());
        assertTells(editor.press("visitTicked"), "2 addresses are visited first when visits are resumed.");
        assertEquals(2, due());
    }

    @Test
    void nothingTickedIsToldAndWhatHasGoneToo() throws Exception {
        var editor = new TickedList(staff.signedIn(Role.EDITOR), list);
        assertTells(new TickedList(editor.person(), list + "/none").press("visitTicked"), "Choose at least one entry");
        var told = editor.press("visitTicked", this::removeOne);
        assertTells(told, "One address is visited first", "is left as it was");
        assertFalse(told.select("[data-tickable]").isEmpty());
        assertTrue(told.select("[data-tickable][checked]").isEmpty());
    }

    private void removeOne() {
        try {
            transaction.begin();
            em.createQuery("delete from OutsideLink l where l.address = :address")
                    .setParameter("address", "https://" + host + "/two")
                    .executeUpdate();
            transaction.commit();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private long due() {
        return em.createQuery("select count(l) from OutsideLink l where l.host = :host and l.dueAt <= :now", Long.class)
                .setParameter("host", host)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
