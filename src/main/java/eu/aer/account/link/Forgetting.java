package eu.aer.account.link;

import eu.aer.account.AccountDraft;
import eu.aer.account.Throttle;
import eu.aer.common.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Somebody has forgotten a password. What is asked is done after the answer, so that neither the answer nor its time tells whether
 * there is such an account. Asking has limits of its own: it never keeps anybody from signing in.
 */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = System.getLogger("eu.aer.account");

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject
    Resetting resetting;

    private Throttle throttle;

    @Inject
    void limit(Clock clock) {
        throttle = new Throttle(clock);
    }

    /**
     * @param client the network address that the wish comes from
     * @throws DomainException after too many wishes
     */
    public void ask(String login, String client) {
        throttle.admit(login, client).ifPresent(wait -> {
            throw new DomainException(
                    "account.tooManyAttempts", wait.plusSeconds(59).toMinutes());
        });
        if (login.length() <= AccountDraft.MAX_LENGTH) {
            executor.submit(() -> send(login));
        }
    }

    private void send(String login) {
        try {
            resetting.send(login);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A mail to choose a new password could not be written.", failed);
        }
    }
}
