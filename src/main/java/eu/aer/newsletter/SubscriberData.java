package eu.aer.newsletter;

import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.PersonalData;
import eu.aer.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** What the newsletter holds on a person. Whoever must not be written to stays on the list that says so. */
@ApplicationScoped
@Transactional
public class SubscriberData implements PersonalData {

    /** The kind of the record of a subscriber. */
    public static final String SUBSCRIBER = "newsletter.held.subscriber";

    @Inject
    Subscribers subscribers;

    @Inject
    Consents consents;

    @Inject
    Erasing erasing;

    @Override
    public List<HeldRecord> held(String email) {
        var address = EmailAddress.parse(email);
        var subscriber = address.flatMap(subscribers::find);
        var records = Stream.concat(
                subscriber.stream().map(SubscriberData::subscriber),
                address.map(consents::of).orElse(List.of()).stream().map(SubscriberData::consent));
        return subscriber.filter(found -> !found.isErasable()).isPresent()
                ? records.map(record -> record.staying("newsletter.held.suppressed"))
                        .toList()
                : records.toList();
    }

    private static HeldRecord subscriber(Subscriber subscriber) {
        return HeldRecord.of(SUBSCRIBER)
                .with("newsletter.list.email", subscriber.getEmail())
                .with(
                        "newsletter.list.state",
                        new Named(
                                "newsletter.state." + subscriber.getState(),
                                subscriber.getState().name()))
                .with("newsletter.list.language", subscriber.getLanguage().code())
                .with(
                        "newsletter.list.topics",
                        subscriber.getTopics().stream()
                                .sorted()
                                .map(topic -> new Named("newsletter.topic." + topic, topic.name()))
                                .toList())
                .with("newsletter.list.since", subscriber.getCreatedAt());
    }

    private static HeldRecord consent(ConsentEvent event) {
        var consent = event.copy();
        return HeldRecord.of("newsletter.held.consent")
                .with(
                        "newsletter.held.what",
                        new Named(
                                "newsletter.consent." + consent.kind(),
                                consent.kind().name()))
                .with("newsletter.held.when", event.getHappenedAt())
                .with("newsletter.held.form", consent.formAddress())
                .with("newsletter.held.version", consent.textVersion());
    }

    @Override
    public void erase(String email) {
        EmailAddress.parse(email).ifPresent(address -> {
            subscribers.find(address).ifPresentOrElse(erasing::eraseAtRequest, () -> consents.forget(address));
        });
    }
}
