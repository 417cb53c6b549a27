package eu.aer.project.call.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.SharedDeployment;
import eu.aer.mail.EmailAddress;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.CallRows;
import eu.aer.project.call.Closing;
import eu.aer.project.call.visitor.Visitor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Expressions of interest for the tests, each of a person of its own. */
abstract class ExpressionFixture extends SharedDeployment {

    static final String TABLE = "expression_of_interest";

    @Inject
    Expressing expressing;

    @Inject
    CallRows rows;

    @Inject
    Closing closing;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    @Inject
    Expressions expressions;

    final String token = UUID.randomUUID().toString();
    final EmailAddress ana =
            EmailAddress.parse("Ana-%s@example.eu".formatted(token)).orElseThrow();

    long confirmed(int days) {
        var call = rows.live(days);
        send(call, clock.instant());
        rows.link(TABLE, ana, token);
        expressing.confirm(token);
        return call;
    }

    void send(long call, Instant begun) {
        send(call, begun, "Région Sud");
    }

    void send(long call, Instant begun, String organisation) {
        var visitor = new Visitor("Ana Čapek 🚲", organisation, ana, Language.FRENCH, "made up", begun);
        expressing.send(new Interest(call, visitor, "FR", CallRole.PARTNER, "", "Bonjour 🚲"));
    }

    static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(DomainException.class, deed::run).code());
    }
}
