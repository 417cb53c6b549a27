package eu.aer.newsletter;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the newsletter writes to one person, in that person's language. */
@ApplicationScoped
public class Letters {

    // a notice that comes later than this puzzles more than it helps
    private static final Duration NOTICE_IS_NEWS = Duration.ofDays(3);

    @Inject
    Texts texts;

    @Inject
    Configuration configuration;

    @Inject
    LeaveLinks leaveLinks;

    @Inject
    Clock clock;

    /** Asks whether it was this person who signed up. */
    Mail confirmation(SignUp signUp, String token, Instant expiresAt) {
        var language = signUp.language();
        var link = configuration.absolute("/newsletter/confirm?language=%s&token=%s".formatted(language, token));
        return new Mail(
                signUp.email(),
                language,
                text(language, "newsletter.mail.confirm.subject"),
                text(language, "newsletter.mail.confirm.text", link, Confirmation.VALIDITY.toHours(), site()),
                expiresAt);
    }

    /** Tells somebody who subscribes already that the form was filled in again. */
    Mail alreadySubscribed(Subscriber subscriber) {
        return notice(subscriber, "newsletter.mail.known");
    }

    Mail welcome(Subscriber subscriber) {
        return notice(subscriber, "newsletter.mail.welcome");
    }

    private Mail notice(Subscriber subscriber, String key) {
        var language = subscriber.getLanguage();
        return new Mail(
                        subscriber.address(),
                        language,
                        text(language, key + ".subject"),
                        text(
                                language,
                                key + ".text",
                                leaveLinks.preferences(subscriber),
                                leaveLinks.address(subscriber),
                                site()),
                        clock.instant().plus(NOTICE_IS_NEWS))
                .with(leaveLinks.headers(subscriber));
    }

    private String site() {
        return configuration.absolute("/");
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
