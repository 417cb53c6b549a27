package eu.aer.project.call.letter;

import eu.aer.common.Characters;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.listing.ContentLists;
import eu.aer.mail.EmailAddress;
import eu.aer.mail.Mail;
import eu.aer.project.call.Course;
import eu.aer.project.call.DeadlineWords;
import eu.aer.project.call.letter.Wording.Occasion;
import eu.aer.project.call.visitor.Submission;
import eu.aer.site.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Letters ready to be sent. */
@ApplicationScoped
public class Letters {

    // what comes later than this puzzles more than it helps
    private static final Duration IS_NEWS = Duration.ofDays(7);
    private static final int LONGEST_SUBJECT = 250;

    @Inject
    Templates templates;

    @Inject
    DeadlineWords deadlines;

    @Inject
    ContentLists lists;

    @Inject
    Routes routes;

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Asks whether it was this person who sent it.
     *
     * @param what {@code expression} or {@code proposal}: of the texts, and of the address
     */
    public Mail confirmation(String what, Submission sent, String token) {
        var language = sent.getLanguage();
        var link = configuration.absolute(
                "/partner-search/confirm-%s?language=%s&token=%s".formatted(what, language, token));
        return new Mail(
                sent.address(),
                language,
                texts.get(language, "call.mail." + what + ".subject"),
                texts.get(
                        language,
                        "call.mail." + what + ".text",
                        link,
                        Submission.VALIDITY.toHours(),
                        configuration.absolute("/")),
                sent.getExpiresAt());
    }

    /** What a letter says on its occasion, before somebody edits it. */
    public Wording wording(TemplateKind kind, Language language, String person, long callId, Course course) {
        var title = lists.titles(List.of(callId), language).getOrDefault(callId, "");
        var location = routes.find(callId, language).map(Routes.Place::location).orElse("/" + language);
        var filled = templates
                .of(kind, language)
                .filled(new Occasion(person, title, deadlines.of(course, language), configuration.absolute(location)));
        // a title may be as long as a subject
        return new Wording(Characters.shortened(filled.subject(), CallTemplate.SUBJECT), filled.text());
    }

    public Mail mail(EmailAddress to, Language language, Wording wording) {
        var subject = wording.subject().replaceAll("\\s+", " ");
        return new Mail(
                to,
                language,
                Characters.shortened(subject, LONGEST_SUBJECT),
                wording.text(),
                clock.instant().plus(IS_NEWS));
    }
}
