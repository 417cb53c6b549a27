package eu.aer.newsletter.web;

import eu.aer.common.DomainException;
import eu.aer.newsletter.SubscriberData;
import eu.aer.newsletter.Subscribers;
import eu.aer.site.privacy.DataRequests;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Erases all subscribers that somebody has ticked, with everything else that is held on their addresses. */
@Named
@ViewScoped
public class NewsletterBulk extends NamedBulk {

    @Inject
    Subscribers subscribers;

    @Inject
    DataRequests requests;

    @Inject
    NewsletterList list;

    private final Map<Long, String> emails = new HashMap<>();

    public NewsletterBulk() {
        super("newsletter.bulk");
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        emails.clear();
        emails.putAll(subscribers.emails(ids));
        return emails;
    }

    @Override
    protected void perform(String action, long id) {
        var email = emails.getOrDefault(id, "");
        requests.find(email).stream()
                .filter(record -> record.kind().equals(SubscriberData.SUBSCRIBER))
                .flatMap(record -> record.stays().stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new DomainException(reason);
                });
        requests.erase(email);
    }

    @Override
    protected void done() {
        super.done();
        list.getPage().recount();
    }
}
