package eu.aer.mail.web;

import eu.aer.account.web.Notices;
import eu.aer.common.Configuration;
import eu.aer.mail.Outbox;
import eu.aer.mail.Outbox.Order;
import eu.aer.mail.OutboxMail;
import eu.aer.mail.OutboxMail.State;
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

/** The outbox, newest mail first; {@code ?state=} filters. */
@Named
@ViewScoped
public class MailList implements Serializable {

    private static final Map<String, Order> ORDERS = Map.of(
            "createdAt", Order.CREATED,
            "recipient", Order.RECIPIENT,
            "subject", Order.SUBJECT,
            "state", Order.STATE,
            "attempts", Order.ATTEMPTS);

    @Inject
    transient Outbox outbox;

    @Inject
    transient Configuration configuration;

    @Inject
    transient Notices notices;

    private final Page mails = new Page();
    private String state = "";

    public void open() throws IOException {
        notices.open(mails::recount);
    }

    public OrderedRows<OutboxMail, Order> getMails() {
        return mails;
    }

    /** As the address has it; none that is not known. */
    static Optional<State> state(String name) {
        return Stream.of(State.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public State[] getStates() {
        return State.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public boolean isReadable() {
        return outbox.isReadable();
    }

    /** Whom mail is handed to; empty while it is kept. */
    public String getServer() {
        return configuration.smtp().map(Configuration.Smtp::host).orElse("");
    }

    private class Page extends OrderedRows<OutboxMail, Order> {

        Page() {
            super(ORDERS, Order.CREATED, true);
        }

        @Override
        protected int count() {
            return outbox.count(state(state));
        }

        @Override
        protected List<OutboxMail> page(Order order, boolean descending, int first, int size) {
            return outbox.page(state(state), order, descending, first, size);
        }

        @Override
        protected Object key(OutboxMail mail) {
            return mail.getId();
        }
    }
}
