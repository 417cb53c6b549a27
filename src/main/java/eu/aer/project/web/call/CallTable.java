package eu.aer.project.web.call;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import eu.aer.project.call.CallState;
import eu.aer.project.call.CallTables;
import eu.aer.project.call.CallTables.Order;
import eu.aer.project.call.DeadlineWords;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.expression.Expressions;
import eu.aer.project.call.proposal.CallProposal;
import eu.aer.project.call.proposal.Proposals;
import eu.aer.site.web.ContentTable;
import eu.aer.site.web.list.OrderedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All calls in the back office, each with what has come of it. */
@Named
@ViewScoped
public class CallTable implements Serializable {

    @Inject
    transient CallTables tables;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient PartnerCalls calls;

    @Inject
    transient Expressions expressions;

    @Inject
    transient Proposals proposals;

    @Inject
    transient DeadlineWords deadlines;

    @Inject
    transient Access access;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    private final Page rows = new Page();
    private String words = "";
    private String state = "";

    public void open() throws IOException {
        notices.open(rows::recount);
    }

    private CallTables.Filter filter() {
        return filter(state, words);
    }

    /** As the address has it. */
    static CallTables.Filter filter(String state, String words) {
        return new CallTables.Filter(
                Stream.of(CallTables.Standing.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                words);
    }

    public OrderedRows<Row, Order> getRows() {
        return rows;
    }

    public CallTables.Standing[] getStandings() {
        return CallTables.Standing.values();
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

    /**
     * A call with what belongs to it.
     *
     * @param deadline until when it is open, in words
     * @param expressions how many have come; null for whoever may not know
     * @param proposal null where nobody has proposed it, or the person may not know
     * @param closable whether the person may say what has become of it
     */
    public record Row(
            PartnerCall item,
            String title,
            Language source,
            List<ContentTable.Text> texts,
            boolean editable,
            boolean placeable,
            boolean closable,
            CallState state,
            String deadline,
            Long expressions,
            CallProposal proposal) {

        /** Somebody has proposed it, and it was never public. */
        public boolean isProposed() {
            return proposal != null && !isPublished();
        }

        /** Before it was, nobody can say whether it is open. */
        public boolean isPublished() {
            return item.wasPublished();
        }
    }

    private class Page extends OrderedRows<Row, Order> {

        Page() {
            super(
                    Map.of("title", Order.TITLE, "deadline", Order.DEADLINE, "item.changedAt", Order.CHANGED),
                    Order.CHANGED,
                    true);
        }

        @Override
        protected int count() {
            return tables.count(filter());
        }

        @Override
        protected List<Row> page(Order order, boolean descending, int first, int size) {
            var items = tables.page(filter(), order, descending, first, size);
            var ids = items.stream().map(ContentItem::getId).toList();
            var people = current.may(Permission.READ_SUBSCRIBERS);
            var found = new Found(
                    access.rights(ids), people ? expressions.counts(ids) : Map.of(), proposals.of(ids), people);
            return items.stream().map(item -> row(item, found)).toList();
        }

        private Row row(PartnerCall item, Found found) {
            var id = item.getId();
            var language = Language.of(user.getLocale().getLanguage());
            return new Row(
                    item,
                    item.titleIn(language),
                    item.getSourceLanguage(),
                    languages.getAll().stream()
                            .map(each -> new ContentTable.Text(
                                    each,
                                    item.translation(each)
                                            .map(Translation::status)
                                            .orElse(null)))
                            .toList(),
                    found.rights().edit().contains(id),
                    found.rights().place().contains(id),
                    found.rights().publish().contains(id),
                    calls.stateOf(item.course()),
                    deadlines.of(item.course(), language),
                    found.people() ? found.counts().getOrDefault(id, 0L) : null,
                    found.proposals().get(id));
        }

        @Override
        protected Object key(Row row) {
            return row.item().getId();
        }
    }

    private record Found(
            Access.Rights rights, Map<Long, Long> counts, Map<Long, CallProposal> proposals, boolean people) {}
}
