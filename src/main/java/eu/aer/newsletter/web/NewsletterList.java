package eu.aer.newsletter.web;

import eu.aer.account.web.Notices;
import eu.aer.newsletter.Subscriber;
import eu.aer.newsletter.Subscribers;
import eu.aer.newsletter.Subscribers.Order;
import eu.aer.site.web.list.OrderedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Subscribers, newest first, found by state and by a part of the address; the search stands in the address of the view. */
@Named
@ViewScoped
public class NewsletterList implements Serializable {

    private static final Map<String, Order> ORDERS =
            Map.of("email", Order.EMAIL, "state", Order.STATE, "language", Order.LANGUAGE, "createdAt", Order.SINCE);

    @Inject
    transient Subscribers subscribers;

    @Inject
    transient Notices notices;

    private final Page page = new Page();
    private String email = "";
    private String state = "";

    public void open() throws IOException {
        notices.open(page::recount);
    }

    private Subscribers.Filter filter() {
        return filter(state, email);
    }

    /** As the address has it. */
    static Subscribers.Filter filter(String state, String email) {
        var wanted = Stream.of(Subscriber.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new Subscribers.Filter(wanted, email);
    }

    public OrderedRows<Subscriber, Order> getPage() {
        return page;
    }

    public Subscriber.State[] getStates() {
        return Subscriber.State.values();
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

    private class Page extends OrderedRows<Subscriber, Order> {

        Page() {
            super(ORDERS, Order.SINCE, true);
        }

        @Override
        protected int count() {
            return subscribers.count(filter());
        }

        @Override
        protected List<Subscriber> page(Order order, boolean descending, int first, int size) {
            return subscribers.page(filter(), order, descending, first, size);
        }

        @Override
        protected Object key(Subscriber subscriber) {
            return subscriber.getId();
        }
    }
}
