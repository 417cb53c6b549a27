package eu.aer.project.web.call;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.Countries;
import eu.aer.project.call.expression.ExpressionOfInterest;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.expression.Expressions;
import eu.aer.project.call.expression.Expressions.Order;
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

/** Expressions of interest in all calls or in one, the newest first; the search stands in the address of the view. */
@Named
@ViewScoped
public class ExpressionList implements Serializable {

    private static final Map<String, Order> ORDERS = Map.of(
            "organisation", Order.ORGANISATION,
            "person", Order.PERSON,
            "country", Order.COUNTRY,
            "state", Order.STATE,
            "sentAt", Order.CONFIRMED);

    @Inject
    transient Expressions expressions;

    @Inject
    transient ContentLists lists;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    private final Page page = new Page();
    private Map<Long, String> titles = Map.of();
    private String words = "";
    private String state = "";
    private String call = "";

    public void open() throws IOException {
        notices.open(page::recount);
    }

    private Expressions.Filter filter() {
        return filter(state, call, words);
    }

    /** As the address has it. */
    static Expressions.Filter filter(String state, String call, String words) {
        return new Expressions.Filter(
                Stream.of(State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                Optional.ofNullable(call).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf),
                words);
    }

    public OrderedRows<ExpressionOfInterest, Order> getPage() {
        return page;
    }

    /** The title of the call that an expression is about. */
    public String title(ExpressionOfInterest expression) {
        return titles.getOrDefault(expression.getCallId(), "");
    }

    /** The title of the one call that is shown; empty where all are. */
    public String getCallTitle() {
        return filter().call()
                .map(id -> lists.titles(List.of(id), language()).getOrDefault(id, ""))
                .orElse("");
    }

    public String country(ExpressionOfInterest expression) {
        return Countries.name(expression.getCountry(), user.getLocale());
    }

    private Language language() {
        return Language.of(user.getLocale().getLanguage());
    }

    public State[] getStates() {
        return State.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call == null ? "" : call;
    }

    private class Page extends OrderedRows<ExpressionOfInterest, Order> {

        Page() {
            super(ORDERS, Order.CONFIRMED, true);
        }

        @Override
        protected int count() {
            return expressions.count(filter());
        }

        @Override
        protected List<ExpressionOfInterest> page(Order order, boolean descending, int first, int size) {
            var found = expressions.page(filter(), order, descending, first, size);
            titles = lists.titles(
                    found.stream()
                            .map(ExpressionOfInterest::getCallId)
                            .distinct()
                            .toList(),
                    language());
            return found;
        }

        @Override
        protected Object key(ExpressionOfInterest expression) {
            return expression.getId();
        }
    }
}
