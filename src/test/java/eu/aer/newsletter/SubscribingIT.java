package eu.aer.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.LinkState;
import eu.aer.common.privacy.Retention;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.SharedDeployment;
import eu.aer.mail.EmailAddress;
import eu.aer.newsletter.ConsentEvent.Kind;
import eu.aer.newsletter.ConsentEvent.Source;
import eu.aer.newsletter.Subscriber.State;
import eu.aer.site.consent.ConsentTexts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SubscribingIT extends SharedDeployment {

    @Inject
    Subscribing subscribing;

    @Inject
    Erasing erasing;

    @Inject
    UnconfirmedRetention unconfirmed;

    @Inject
    LeaverRetention leavers;

    @Inject
    SubscriberData data;

    @Inject
    Clock clock;

    @Inject
    LeaveLinks leaveLinks;

    @Inject
    NewsletterRows rows;

    @Inject
    ConsentTexts consents;

    @Inject
    ChangeFeed feed;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    private final String token = UUID.randomUUID().toString();
    private final EmailAddress anna =
            EmailAddress.parse("Anna-%s@example.eu".formatted(token)).orElseThrow();
    private final SignUp signUp =
            new SignUp(anna, Language.FRENCH, Set.of(Topic.NEWS), "/fr/newsletter", "newsletter-fr-1");

    @Test
    void askingAloneMakesNobodyASubscriber() {
        subscribing.request(signUp);
        assertEquals(State.PENDING, anna().getState());
        assertEquals(List.of(Kind.ASKED), rows.events(anna));
    }

    @Test
    void askingTwiceAtTheSameMomentIsOneSubscriber() throws Exception {
        Callable<Void> ask = () -> {
            subscribing.request(signUp);
            return null;
        };
        for (var answer : executor.invokeAll(List.of(ask, ask, ask))) {
            answer.get();
        }
        assertEquals(1, rows.subscribers(anna).size());
    }

    @Test
    void anAddressGetsNoMoreThanThreeMailsADay() {
        for (var times = 0; times < 5; times++) {
            subscribing.request(signUp);
        }
        assertEquals(List.of(Kind.ASKED, Kind.ASKED, Kind.ASKED), rows.events(anna));
    }

    @Test
    void theLinkConfirmsOnceWithWhatWasChosen() {
        subscribing.request(signUp);
        rows.link(new SignUp(anna, Language.GERMAN, Set.of(Topic.EVENTS), "", ""), token);
        assertEquals(LinkState.VALID, subscribing.check(token));
        assertEquals(LinkState.VALID, subscribing.confirm(token));
        assertEquals(State.ACTIVE, anna().getState());
        assertEquals(Language.GERMAN, anna().getLanguage());
        assertEquals(Set.of(Topic.EVENTS), anna().getTopics());
        assertEquals(LinkState.USED, subscribing.confirm(token));
        assertEquals(List.of(Kind.ASKED, Kind.CONFIRMED), rows.events(anna));
    }

    @Test
    void theProofNamesTheWordsThatWereRead() {
        subscribing.request(signUp);
        rows.link(signUp, token);
        var words = "Une autre version " + token;
        CurrentAccount.asSystem(
                () -> consents.write(NewsletterConsent.KEY, Language.FRENCH, words, number(Language.FRENCH)));
        feed.generation();
        var present = consents.wording(NewsletterConsent.KEY, Language.FRENCH);
        assertEquals(words, present.text());

        subscribing.confirm(token);
        // whoever left the form open for long has read an older version, and what nobody wrote counts for nothing
        subscribing.request(signUp);
        for (var made : List.of("newsletter-fr-999999", "newsletter-xx-1", "x'--", "other-fr-1", "")) {
            rows.ask(new SignUp(anna, Language.FRENCH, Set.of(Topic.NEWS), "", made));
        }
        subscribing.leave(leaveLinks.token(anna().getId(), 1), Source.LINK);
        var now = present.reference();
        assertEquals(
                List.of(
                        "newsletter-fr-1",
                        "newsletter-fr-1",
                        "newsletter-fr-1",
                        now,
                        now,
                        now,
                        now,
                        now,
                        "newsletter-fr-1"),
                rows.wordings(anna));
    }

    @Test
    void aLinkTooOldOrUnknownConfirmsNothing() {
        subscribing.request(signUp);
        rows.link(signUp, token);
        rows.expire(anna);
        assertEquals(LinkState.EXPIRED, subscribing.confirm(token));
        assertEquals(LinkState.EXPIRED, subscribing.confirm("unknown"));
        assertEquals(State.PENDING, anna().getState());
    }

    @Test
    void whoSubscribesAlreadyStaysASubscriberWhenAskingAgain() {
        confirmed();
        subscribing.request(new SignUp(anna, Language.ENGLISH, Set.of(Topic.EVENTS), "", ""));
        assertEquals(State.ACTIVE, anna().getState());
        assertEquals(Set.of(Topic.NEWS), anna().getTopics());
    }

    @Test
    void leavingTakesOneClickAndDoesNoHarmTwice() {
        confirmed();
        var link = leaveLinks.token(anna().getId(), 1);
        subscribing.leave(link, Source.ONE_CLICK);
        subscribing.leave(link, Source.LINK);
        assertEquals(State.UNSUBSCRIBED, anna().getState());
        assertEquals(List.of(Kind.ASKED, Kind.CONFIRMED, Kind.LEFT), rows.events(anna));
    }

    @Test
    void whoSubscribesChangesTheChoiceAndWhoHasLeftDoesNot() {
        confirmed();
        var link = leaveLinks.token(anna().getId(), 1);
        subscribing.prefer(link, Language.GERMAN, Set.of(Topic.EVENTS));
        assertEquals(Set.of(Topic.EVENTS), anna().getTopics());
        subscribing.leave(link, Source.LINK);
        subscribing.prefer(link, Language.FRENCH, Set.of(Topic.NEWS));
        assertEquals(Language.GERMAN, anna().getLanguage());
        assertEquals(List.of(Kind.ASKED, Kind.CONFIRMED, Kind.TOPICS_CHANGED, Kind.LEFT), rows.events(anna));
    }

    @Test
    void aLinkThatIsNotOursLeavesNothing() {
        confirmed();
        var link = leaveLinks.token(anna().getId(), 2);
        assertThrows(DomainException.class, () -> subscribing.leave(link, Source.LINK));
        assertEquals(State.ACTIVE, anna().getState());
    }

    @Test
    void whatNobodyConfirmsIsErasedAfterAWeekAndTheProofLosesTheAddress() {
        subscribing.request(signUp);
        rows.age(anna, Duration.ofDays(6));
        erase(unconfirmed, 7);
        assertEquals(1, rows.subscribers(anna).size());
        rows.age(anna, Duration.ofDays(8));
        erase(unconfirmed, 7);
        assertTrue(rows.subscribers(anna).isEmpty());
        assertTrue(rows.events(anna).isEmpty());
    }

    @Test
    void whoHasLeftIsErasedAfterAMonthAndASubscriberNever() {
        confirmed();
        rows.age(anna, Duration.ofDays(400));
        erase(leavers, 30);
        assertEquals(State.ACTIVE, anna().getState());
        subscribing.leave(leaveLinks.token(anna().getId(), 1), Source.LINK);
        rows.age(anna, Duration.ofDays(31));
        erase(leavers, 30);
        assertTrue(rows.subscribers(anna).isEmpty());
    }

    @Test
    void whoWishesItIsErasedAtOnceAndTheProofLosesTheAddress() {
        confirmed();
        var link = leaveLinks.token(anna().getId(), 1);
        assertEquals(2, subscribing.held(link).orElseThrow().consents().size());
        erasing.erase(link);
        assertTrue(rows.subscribers(anna).isEmpty());
        assertTrue(rows.events(anna).isEmpty());
        assertThrows(DomainException.class, () -> erasing.erase(link));
    }

    @Test
    void whoAsksTheSecretariatIsErasedTooAndOnlyWhoMustNotBeWrittenToStays() {
        confirmed();
        assertEquals(3, data.held(anna.value().toUpperCase(Locale.ROOT)).size());
        data.erase(anna.value().toUpperCase(Locale.ROOT));
        assertTrue(rows.subscribers(anna).isEmpty());
        assertTrue(rows.events(anna).isEmpty());
        assertEquals(List.of(), data.held(anna.value()));
    }

    private void erase(Retention records, int days) {
        records.erase(clock.instant().minus(Duration.ofDays(days)));
    }

    private void confirmed() {
        subscribing.request(signUp);
        rows.link(signUp, token);
        subscribing.confirm(token);
    }

    private Subscriber anna() {
        return rows.subscribers(anna).get(0);
    }

    private int number(Language language) {
        feed.generation();
        return consents.wording(NewsletterConsent.KEY, language).number();
    }
}
