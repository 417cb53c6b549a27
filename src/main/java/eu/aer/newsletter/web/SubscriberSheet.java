package eu.aer.newsletter.web;

import eu.aer.account.Permission;
import eu.aer.newsletter.Subscriber;
import eu.aer.newsletter.Subscribers;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The subscribers for a spreadsheet. */
@ApplicationScoped
public class SubscriberSheet implements Sheet<Subscriber> {

    @Inject
    Subscribers subscribers;

    @Inject
    TopicNames topics;

    @Inject
    SheetWords words;

    @Override
    public String list() {
        return "subscriber";
    }

    @Override
    public Permission permission() {
        return Permission.READ_SUBSCRIBERS;
    }

    @Override
    public Stream<String> head() {
        return words.texts(
                "newsletter.list.email",
                "newsletter.list.state",
                "newsletter.list.language",
                "newsletter.list.topics",
                "newsletter.list.since");
    }

    @Override
    public List<Subscriber> part(UnaryOperator<String> asked, Subscriber last, int done) {
        var filter = NewsletterList.filter(asked.apply("state"), SheetWords.given(asked.apply("email")));
        return subscribers.page(filter, Subscribers.Order.SINCE, false, done, PART);
    }

    @Override
    public Stream<?> cells(Subscriber subscriber) {
        return Stream.of(
                subscriber.getEmail(),
                words.text("newsletter.state." + subscriber.getState()),
                subscriber.getLanguage().ownName(),
                topics.of(subscriber),
                words.time(subscriber.getCreatedAt()));
    }
}
