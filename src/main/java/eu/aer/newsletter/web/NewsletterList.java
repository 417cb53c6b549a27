package eu.aer.newsletter.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Texts;
import eu.aer.newsletter.Subscriber;
import eu.aer.newsletter.Subscribers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Subscribers, newest first, found by state and by a part of the address; the search stands in the address of the view. */
@Named
@ViewScoped
public class NewsletterList implements Serializable {

    @Inject
    transient Subscribers subscribers;

    @Inject
    transient Notices notices;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentUser currentUser;

    private final LazyDataModel<Subscriber> page = new Page();
    private String email = "";
    private String state = "";

    public void open() throws IOException {
        notices.open(() -> page.setRowCount(subscribers.count(filter())));
    }

    private Subscribers.Filter filter() {
        var wanted = Stream.of(Subscriber.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new Subscribers.Filter(wanted, email);
    }

    public LazyDataModel<Subscriber> getPage() {
        return page;
    }

    public Subscriber.State[] getStates() {
        return Subscriber.State.values();
    }

    /** What somebody wants to hear of, in words. */
    public String topics(Subscriber subscriber) {
        return subscriber.getTopics().stream()
                .sorted()
                .map(topic -> texts.get(currentUser.getLocale(), "newsletter.topic." + topic))
                .collect(Collectors.joining(", "));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Optional.ofNullable(email).orElse("");
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Optional.ofNullable(state).orElse("");
    }

    private class Page extends LazyDataModel<Subscriber> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return subscribers.count(filter());
        }

        @Override
        public List<Subscriber> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return subscribers.page(filter(), first, size);
        }
    }
}
