package eu.aer.newsletter;

import eu.aer.common.Secrets;
import eu.aer.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** The first half of the double opt-in, in one transaction. The steps are the same for a known and an unknown address. */
@ApplicationScoped
@Transactional
class SigningUp {

    /** No more mails than these reach an address in a day, however often somebody types it: it may not be theirs. */
    static final int MAILS_A_DAY = 3;

    @Inject
    Subscribers subscribers;

    @Inject
    Confirmations confirmations;

    @Inject
    Consents consents;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    void ask(SignUp signUp) {
        if (consents.asked(signUp.email(), Duration.ofDays(1)) >= MAILS_A_DAY) {
            return;
        }
        var subscriber = subscribers.find(signUp.email()).orElseGet(() -> subscribers.add(signUp));
        subscriber.asked(clock.instant());
        consents.asked(subscriber, signUp);
        switch (subscriber.getState()) {
            case PENDING, UNSUBSCRIBED -> askToConfirm(subscriber, signUp);
            case ACTIVE -> outbox.add(letters.alreadySubscribed(subscriber));
            case SUPPRESSED -> {
                // never written to; the page says what it says to everybody
            }
        }
    }

    private void askToConfirm(Subscriber subscriber, SignUp signUp) {
        var token = secrets.token();
        var confirmation = confirmations.add(subscriber, signUp, token);
        outbox.add(letters.confirmation(signUp, token, confirmation.expiresAt()));
    }
}
