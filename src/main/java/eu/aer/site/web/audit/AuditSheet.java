package eu.aer.site.web.audit;

import eu.aer.account.Permission;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.audit.AuditFilter;
import eu.aer.site.audit.AuditTrail;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The audit list for a spreadsheet. Each part begins where the one before has ended, however long the list is and while it grows. */
@ApplicationScoped
public class AuditSheet implements Sheet<AuditEntry> {

    private static final List<String> COLUMNS =
            List.of("number", "at", "person", "kind", "subject", "item", "language", "title", "from", "to", "detail");

    @Inject
    AuditTrail trail;

    @Inject
    SheetWords words;

    @Inject
    AuditLabels labels;

    @Override
    public String list() {
        return "audit";
    }

    @Override
    public Permission permission() {
        return Permission.READ_AUDIT;
    }

    @Override
    public Stream<String> head() {
        return COLUMNS.stream().map(column -> words.text("audit.column." + column));
    }

    @Override
    public List<AuditEntry> part(UnaryOperator<String> asked, AuditEntry last, int done) {
        return trail.before(AuditFilter.parse(asked), last == null ? Long.MAX_VALUE : last.number(), PART);
    }

    @Override
    public Stream<?> cells(AuditEntry entry) {
        return Stream.of(
                entry.number(),
                words.time(entry.at()),
                Objects.requireNonNullElseGet(entry.person(), () -> words.text("audit.system")),
                words.text("audit.kind." + entry.kind()),
                Objects.requireNonNullElse(entry.subject(), ""),
                Objects.requireNonNullElse(entry.itemId(), ""),
                entry.language() == null ? "" : entry.language().code(),
                labels.title(entry),
                Objects.requireNonNullElse(entry.from(), ""),
                Objects.requireNonNullElse(entry.to(), ""),
                labels.detail(entry));
    }
}
