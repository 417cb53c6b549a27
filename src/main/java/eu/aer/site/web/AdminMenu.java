package eu.aer.site.web;

import eu.aer.account.CurrentAccount;
import eu.aer.site.AdminArea;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The back office's navigation: the areas that features offer and that the person may enter. */
@Named
@RequestScoped
public class AdminMenu {

    private static final int GROUP = 100;

    @Inject
    @Any
    Instance<AdminArea> offered;

    @Inject
    CurrentAccount current;

    @Inject
    HttpServletRequest request;

    private List<List<Entry>> groups;

    @PostConstruct
    void load() {
        var account = current.find();
        groups = List.copyOf(offered.stream()
                .filter(area ->
                        account.filter(person -> person.may(area.permission())).isPresent())
                .sorted(Comparator.comparingInt(AdminArea::order))
                .collect(Collectors.groupingBy(
                        area -> area.order() / GROUP,
                        TreeMap::new,
                        Collectors.mapping(this::entry, Collectors.toList())))
                .values());
    }

    private Entry entry(AdminArea area) {
        var folder = area.path().substring(0, area.path().lastIndexOf('/') + 1);
        var within = folder.equals("/admin/")
                ? request.getRequestURI().equals(area.path())
                : request.getRequestURI().startsWith(folder);
        return new Entry(area.label(), area.path(), folder, within);
    }

    /** Areas that belong together, in their order. */
    public List<List<Entry>> getGroups() {
        return groups;
    }

    /** The area in which items of this kind are at home. */
    public Optional<Entry> areaOf(String kind) {
        var home = offered.stream()
                .filter(area -> area.holds(kind))
                .map(AdminArea::path)
                .toList();
        return groups.stream()
                .flatMap(List::stream)
                .filter(entry -> home.contains(entry.path()))
                .findFirst();
    }

    /**
     * @param folder the area's views share it: its list is entered, its edit view belongs to it too
     * @param current whether the view that is shown belongs to the area
     */
    public record Entry(String label, String path, String folder, boolean current) {}
}
