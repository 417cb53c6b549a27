package eu.aer.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what a piece of work asks the database for, in a deployment in which nobody else works. */
@ApplicationScoped
public class StatementCount {

    @PersistenceUnit
    EntityManagerFactory factory;

    public int of(Runnable work) {
        var count = new AtomicInteger();
        var thread = Thread.currentThread();
        var listener = new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                if (Thread.currentThread() == thread) {
                    count.incrementAndGet();
                }
            }
        };
        var session = factory.unwrap(ServerSession.class);
        session.getEventManager().addListener(listener);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(listener);
        }
        return count.get();
    }
}
