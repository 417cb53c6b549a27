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

/** The back office's navigation: the areas that features offer and that the person may enter. */
@Named
@RequestScoped
public class AdminMenu {

    @Inject
    @Any
    Instance<AdminArea> offered;

    @Inject
    CurrentAccount current;

    @Inject
    HttpServletRequest request;

    private List<Entry> areas;

    @PostConstruct
    void load() {
        var account = current.find();
        areas = offered.stream()
                .filter(area -> account.filter(person -> person.may(area.permission())).isPresent())
                .sorted(Comparator.comparingInt(AdminArea::order))
                .map(area -> new Entry(area.label(), area.path(), isCurrent(area.path())))
                .toList();
    }

    /** An area's views share a folder: its list is entered, its edit view belongs to it too. */
    private boolean isCurrent(String path) {
        return request.getRequestURI().startsWith(path.substring(0, path.lastIndexOf('/') + 1))
                && path.lastIndexOf('/') > "/admin".length();
    }

    public List<Entry> getAreas() {
        return areas;
    }

    /** @param current whether the view that is shown belongs to the area */
    public record Entry(String label, String path, boolean current) {}
}
