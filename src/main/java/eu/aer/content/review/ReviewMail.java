package eu.aer.content.review;

import eu.aer.account.Account;
import eu.aer.account.Accounts;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.Access;
import eu.aer.content.slug.Placements;
import eu.aer.mail.EmailAddress;
import eu.aer.mail.Mail;
import eu.aer.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells the people of a review by mail, each in his or her language; who signs in with a short name has no address. */
@ApplicationScoped
class ReviewMail {

    // a request that is older than this has been dealt with in some other way
    private static final Duration OF_INTEREST = Duration.ofDays(7);
    private static final int TITLE_LENGTH = 120;

    @Inject
    Accounts accounts;

    @Inject
    CurrentAccount current;

    @Inject
    Placements placements;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** To everybody who may judge it, but not to who asks. */
    void asked(Review review) {
        var asker = name(review.askedBy());
        var way = placements.way(review.getRevision().getTranslation().getItem().getId());
        accounts.list().stream()
                .filter(account -> Access.may(account, Permission.REVIEW_CONTENT, way))
                .filter(account -> review.askedBy().filter(account::equals).isEmpty())
                .forEach(account ->
                        send(account, "content.mail.asked", review, asker, review.getQuestion(), "/admin/review/show"));
    }

    /** To who asked, unless it is the same person. */
    void decided(Review review) {
        var key = review.getState() == Review.State.APPROVED ? "content.mail.approved" : "content.mail.changesWanted";
        tellAsker(review, key, review.getAnswer());
    }

    void published(Review review) {
        tellAsker(review, "content.mail.published", "");
    }

    private void tellAsker(Review review, String key, String comment) {
        var decider = current.find();
        review.askedBy()
                .filter(asker -> !asker.isDisabled() && !decider.equals(Optional.of(asker)))
                .ifPresent(asker -> send(asker, key, review, name(decider), comment, "/admin/edit"));
    }

    private void send(Account to, String key, Review review, String by, String comment, String view) {
        EmailAddress.parse(to.getLogin()).ifPresent(address -> {
            var language = to.getLanguage();
            var translation = review.getRevision().getTranslation();
            var link = configuration.absolute(
                    view + "?item=" + translation.getItem().getId() + "&language=" + translation.getLanguage());
            var title = line(translation.getTitle());
            var said = comment.isBlank() ? "" : text(language, "content.mail.comment", comment) + "\n\n";
            outbox.add(new Mail(
                    address,
                    language,
                    text(language, key + ".subject", title),
                    text(
                            language,
                            key + ".text",
                            title + " – " + translation.getLanguage().ownName(),
                            by,
                            said,
                            link),
                    clock.instant().plus(OF_INTEREST)));
        });
    }

    private String name(Optional<Account> person) {
        return person.map(Account::getName).orElse("–");
    }

    /** A title as a subject line can hold it. */
    private static String line(String title) {
        var one = title.replaceAll("\\p{Cntrl}", " ").strip();
        return one.length() <= TITLE_LENGTH ? one : one.substring(0, TITLE_LENGTH - 1) + "…";
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
