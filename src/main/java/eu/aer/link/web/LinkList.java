package eu.aer.link.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.link.Checking;
import eu.aer.link.LinkFilter;
import eu.aer.link.LinkPlaces;
import eu.aer.link.LinkPlaces.Place;
import eu.aer.link.LinkTurn;
import eu.aer.link.OutsideLink;
import eu.aer.link.OutsideLink.State;
import eu.aer.link.OutsideLinks;
import eu.aer.link.OutsideLinks.Order;
import eu.aer.link.OutsideLinks.Uses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** All links to other sites, those first that need somebody; {@code ?words=} and {@code ?state=} filter. */
@Named
@ViewScoped
public class LinkList implements Serializable {

    private static final Map<String, Order> ORDERS =
            Map.of("address", Order.ADDRESS, "state", Order.STATE, "checkedAt", Order.CHECKED);

    @Inject
    transient OutsideLinks links;

    @Inject
    transient LinkPlaces places;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Checking checking;

    @Inject
    transient LinkTurn turn;

    @Inject
    transient Configuration configuration;

    @Inject
    transient Notices notices;

    private final LazyDataModel<Row> rows = new Page();
    private String words = "";
    private String state = "";
    private Map<State, Integer> counts = Map.of();
    private boolean paused;

    public void open() throws IOException {
        notices.open(this::refresh);
    }

    /** Something has changed beside the list. */
    public void refresh() {
        counts = links.counts();
        paused = turn.isPaused();
        rows.setRowCount(links.count(filter()));
    }

    private LinkFilter filter() {
        return filter(state, words);
    }

    /** As the address has it. */
    static LinkFilter filter(String state, String words) {
        return new LinkFilter(
                Stream.of(State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                words);
    }

    public void visit(Row row) {
        if (notices.attempt(() -> checking.visitSoon(row.link().getId()))) {
            notices.done(
                    paused ? "link.visitedLater" : "link.visitedSoon",
                    row.link().getAddress());
        }
        refresh();
    }

    public void pause() {
        change(true, "link.pausedNow");
    }

    public void resume() {
        change(false, "link.resumedNow");
    }

    private void change(boolean wanted, String sentence) {
        if (notices.attempt(() -> turn.pause(wanted))) {
            notices.done(sentence);
        }
        refresh();
    }

    public LazyDataModel<Row> getRows() {
        return rows;
    }

    /** Those of which there is any. */
    public List<State> getStates() {
        return Stream.of(State.values()).filter(counts::containsKey).toList();
    }

    public Map<State, Integer> getCounts() {
        return counts;
    }

    public boolean isFiltered() {
        return !words.isBlank() || !state.isBlank();
    }

    public boolean isPaused() {
        return paused;
    }

    /** Whether this server may visit links at all. */
    public boolean isAllowed() {
        return configuration.links();
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

    /** A link, the texts that use it, and where it stands on every page. */
    public record Row(OutsideLink link, Uses uses, List<Place> places) {}

    private class Page extends LazyDataModel<Row> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return links.count(filter());
        }

        @Override
        public List<Row> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            var sort = sorts.values().stream().filter(SortMeta::isActive).findFirst();
            var found = links.page(
                    filter(),
                    sort.map(by -> ORDERS.get(by.getField())).orElse(Order.FAILURES),
                    sort.map(by -> by.getOrder() == SortOrder.DESCENDING).orElse(true),
                    first,
                    size);
            var ids = found.stream().map(OutsideLink::getId).toList();
            var uses = links.uses(ids);
            var everywhere = places.of(ids, Language.of(user.getLocale().getLanguage()));
            return found.stream()
                    .map(link -> new Row(
                            link,
                            uses.getOrDefault(link.getId(), Uses.NONE),
                            everywhere.getOrDefault(link.getId(), List.of())))
                    .toList();
        }

        @Override
        public String getRowKey(Row row) {
            return row.link().getId().toString();
        }
    }
}
