package eu.aer.common;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** What EclipseLink is told at start. */
public class SessionSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        new ColumnMapping().customize(session);
        // while the database is away it would try three times more, five seconds apart, and the reader waits; the pool
        // tests what it gives
        var login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
