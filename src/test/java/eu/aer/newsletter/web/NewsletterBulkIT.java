package eu.aer.newsletter.web;

import static eu.aer.fixture.TickedList.assertTells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.TickedList;
import eu.aer.mail.EmailAddress;
import eu.aer.newsletter.SignUp;
import eu.aer.newsletter.Subscribing;
import eu.aer.newsletter.Topic;
import eu.aer.site.privacy.DataRequests;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class NewsletterBulkIT extends SharedDeployment {

    @Inject
    Staff staff;

    @Inject
    Subscribing subscribing;

    @Inject
    DataRequests requests;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "/admin/newsletter/list?email=" + name;

    @BeforeEach
    void signUp() throws Exception {
        for (var who : List.of("one", "two", "never")) {
            subscribing.request(new SignUp(
                    EmailAddress.parse(email(who)).orElseThrow(), Language.FRENCH, Set.of(Topic.NEWS), "", ""));
        }
        transaction.begin();
        em.createNativeQuery("update subscriber set state = 'SUPPRESSED' where email = ?1")
                .setParameter(1, email("never"))
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void severalAreErasedAfterAQuestionAndWhoMustNotBeWrittenToStays() {
        var list = new TickedList(staff.signedIn(Role.ADMINISTRATOR), address);
        var asked = list.press("erase");
        assertTrue(asked.getElementById("bulkDialog").text().contains("3 subscribers are erased"));
        assertEquals(3, list.open().select("[data-tickable]").size());
        var told = list.confirm(asked, Map.of());
        assertTells(
                told,
                "2 subscribers are erased.",
                "“" + email("never") + "” is left as it was: The person must not be written to.");
        assertTrue(told.select("[role=status]").text().contains("One subscriber"));
        CurrentAccount.asSystem(() -> {
            assertEquals(List.of(), requests.find(email("one")));
            assertTrue(requests.find(email("never")).size() > 1);
        });
    }

    @Test
    void whoMayOnlySeeSubscribersErasesNone() {
        var publisher = new TickedList(staff.signedIn(Role.PUBLISHER), address).open();
        assertTrue(publisher.text().contains("3 subscribers"));
        assertEquals(
                0,
                publisher.select("[data-tickable], th.tick, button[id$=:erase]").size());
    }

    private String email(String who) {
        return who + "-" + name + "@example.org";
    }
}
