package eu.aer.site.web.menu;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.site.Routes;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuEntry;
import eu.aer.site.menu.MenuPlace;
import eu.aer.site.menu.Menus;
import eu.aer.site.web.Labels;
import eu.aer.site.web.form.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;

/** All menus with their entries in order. */
@Named
@RequestScoped
public class MenuList {

    @Inject
    Menus menus;

    @Inject
    Routes routes;

    @Inject
    ContentLists lists;

    @Inject
    Labels labels;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private List<MenuRows> loaded;
    private Long chosen;
    private String where = "";

    public void open() throws IOException {
        notices.open(() -> current.require(Permission.EDIT_MENUS));
    }

    private List<MenuRows> load() {
        var entries = menus.entries();
        var hidden = entries.stream()
                .flatMap(entry -> entry.item().stream())
                .filter(item -> routes.find(item, language()).isEmpty())
                .toList();
        var titles = lists.titles(hidden, language());
        return Stream.of(Menu.values())
                .map(menu -> {
                    var rows = new ArrayList<Row>();
                    var below = entries.stream()
                            .filter(entry -> entry.menu() == menu)
                            .collect(Collectors.groupingBy(MenuEntry::parent));
                    attach(rows, below, Optional.empty(), titles);
                    return new MenuRows(menu, rows);
                })
                .toList();
    }

    private void attach(
            List<Row> rows,
            Map<Optional<Long>, List<MenuEntry>> below,
            Optional<Row> parent,
            Map<Long, String> titles) {
        var own = below.getOrDefault(parent.map(Row::id), List.of());
        for (var entry : own) {
            var row = row(entry, parent.map(above -> above.depth() + 1).orElse(0), own, titles);
            rows.add(row);
            attach(rows, below, Optional.of(row), titles);
        }
    }

    private Row row(MenuEntry entry, int depth, List<MenuEntry> siblings, Map<Long, String> titles) {
        var place = entry.item().flatMap(item -> routes.find(item, language()));
        var label = entry.label(language())
                .or(() -> place.map(Routes.Place::title))
                .or(() -> entry.label(Language.ENGLISH))
                .or(() -> entry.item().map(titles::get))
                .orElse("");
        var at = siblings.indexOf(entry);
        return new Row(
                entry.id(),
                label,
                place.map(Routes.Place::location).orElse(entry.url()),
                entry.item().isPresent() && place.isEmpty(),
                entry.switchedOff(),
                entry.block().isEmpty() ? "" : labels.side(entry.block()),
                depth,
                at == 0,
                at == siblings.size() - 1);
    }

    private Language language() {
        return Language.of(user.getLocale().getLanguage());
    }

    public void move(long id, int steps) {
        feedback.attempt(() -> menus.move(id, steps));
        loaded = null;
        follow(id, steps);
    }

    /** Who moves an entry by keyboard stays with it and not with the place that it had. */
    private void follow(long id, int steps) {
        for (var menu = 0; menu < getMenus().size(); menu++) {
            var rows = getMenus().get(menu).rows();
            for (var place = 0; place < rows.size(); place++) {
                var row = rows.get(place);
                if (row.id() == id) {
                    var up = steps < 0 ? !row.first() : row.last();
                    PrimeFaces.current()
                            .executeScript(
                                    "aerFocus('menus:menu:%d:rows:%d:%s')".formatted(menu, place, up ? "up" : "down"));
                }
            }
        }
    }

    /** Puts the chosen entry where it was dropped: {@code 12:BEFORE}, {@code 12:INTO}, {@code 12:AFTER}. */
    public void drop() {
        feedback.attempt(() -> {
            if (!where.matches("\\d{1,18}:(BEFORE|INTO|AFTER)")) {
                throw new DomainException("site.menuGone");
            }
            var parts = where.split(":");
            menus.move(chosenEntry(), Long.parseLong(parts[0]), MenuPlace.valueOf(parts[1]));
        });
        loaded = null;
    }

    /** A form that was sent by hand may name none. */
    private long chosenEntry() {
        return Optional.ofNullable(chosen).orElseThrow(() -> new DomainException("site.menuGone"));
    }

    /** @return the list anew */
    public String removeChosen() {
        if (feedback.attempt(() -> menus.remove(chosenEntry()))) {
            feedback.done("site.menuRemoved");
            feedback.keep();
        }
        return "/admin/menu/list?faces-redirect=true";
    }

    /** The entries of one menu, to choose a place below one of them. */
    public List<Row> rowsOf(Menu menu) {
        return getMenus().stream()
                .filter(rows -> rows.menu() == menu)
                .findFirst()
                .orElseThrow()
                .rows();
    }

    public Long getChosen() {
        return chosen;
    }

    /** The entry that is to be moved or removed. */
    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public List<MenuRows> getMenus() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    /** A menu and its entries, each after the one above it in the tree. */
    public record MenuRows(Menu menu, List<Row> rows) {}

    /**
     * @param target where it leads; empty: nowhere
     * @param hidden whether visitors do not see it because its page is not live
     * @param switchedOff whether somebody has switched it off
     * @param block name of the block that it shows; empty: none
     */
    public record Row(
            long id,
            String label,
            String target,
            boolean hidden,
            boolean switchedOff,
            String block,
            int depth,
            boolean first,
            boolean last) {

        /** The label as a list without indentation shows the depth. */
        public String indented() {
            return "– ".repeat(depth) + label;
        }
    }
}
