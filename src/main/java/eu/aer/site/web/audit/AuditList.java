package eu.aer.site.web.audit;

import eu.aer.account.Account;
import eu.aer.account.Accounts;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.content.change.ContentChange;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.audit.AuditFilter;
import eu.aer.site.audit.AuditTrail;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The audit list, filtered by the parameters of its address, so that what is found can be bookmarked and sent on. */
@Named
@ViewScoped
public class AuditList implements Serializable {

    private static final List<String> PARAMETERS = List.of("person", "kind", "item", "words", "since", "until");

    @Inject
    transient AuditTrail trail;

    @Inject
    transient Accounts accounts;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    private final Map<String, String> asked = new HashMap<>();
    private final LazyDataModel<AuditEntry> entries = new Page();
    private transient AuditFilter filter;
    private Set<Long> existing = Set.of();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_AUDIT);
            var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            PARAMETERS.forEach(name -> asked.put(name, Objects.requireNonNullElse(given.get(name), "")));
            entries.setRowCount(trail.count(filter()));
        });
    }

    /** A period that cannot be read is said and left out, and the list shows what the rest asks for. */
    private AuditFilter filter() {
        if (filter == null) {
            try {
                filter = AuditFilter.parse(asked::get);
            } catch (DomainException unreadable) {
                notices.error(unreadable.code(), unreadable.arguments().toArray());
                filter = AuditFilter.parse(
                        name -> name.equals("since") || name.equals("until") ? null : asked.get(name));
            }
        }
        return filter;
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public LazyDataModel<AuditEntry> getEntries() {
        return entries;
    }

    public List<Account> getPeople() {
        return accounts.list();
    }

    public ContentChange.Kind[] getKinds() {
        return ContentChange.Kind.values();
    }

    /** Whether its item can still be opened. */
    public boolean exists(AuditEntry entry) {
        return entry.itemId() != null && existing.contains(entry.itemId());
    }

    public boolean isFiltered() {
        return asked.values().stream().anyMatch(value -> !value.isBlank());
    }

    private class Page extends LazyDataModel<AuditEntry> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return trail.count(filter());
        }

        @Override
        public List<AuditEntry> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            var oldestFirst =
                    sorts.values().stream().anyMatch(sort -> sort.isActive() && sort.getOrder() == SortOrder.ASCENDING);
            var page = trail.page(filter(), !oldestFirst, first, size);
            existing = trail.existing(page.stream()
                    .flatMap(entry -> Optional.ofNullable(entry.itemId()).stream())
                    .collect(Collectors.toSet()));
            return page;
        }
    }
}
