package eu.aer.newsletter.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Texts;
import eu.aer.newsletter.Subscriber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** What subscribers want to hear of, in words. */
@Named
@RequestScoped
public class TopicNames {

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    public String of(Subscriber subscriber) {
        return subscriber.getTopics().stream()
                .sorted()
                .map(topic -> texts.get(user.getLocale(), "newsletter.topic." + topic))
                .collect(Collectors.joining(", "));
    }
}
