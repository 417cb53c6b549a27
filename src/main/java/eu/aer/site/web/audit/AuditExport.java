package eu.aer.site.web.audit;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import eu.aer.site.audit.AuditEntry;
import eu.aer.site.audit.AuditFilter;
import eu.aer.site.audit.AuditTrail;
import eu.aer.site.web.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the audit list shows, with the same parameters, as a file for a spreadsheet. It is read and sent in parts, so its length costs no memory. */
@WebServlet("/admin/audit/export")
public class AuditExport extends HttpServlet {

    private static final int PART = 1000;
    private static final List<String> COLUMNS =
            List.of("number", "at", "person", "kind", "subject", "item", "language", "title", "from", "to", "detail");

    @Inject
    CurrentAccount current;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail trail;

    @Inject
    Configuration configuration;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.may(Permission.READ_AUDIT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        AuditFilter filter;
        try {
            filter = AuditFilter.parse(request::getParameter);
        } catch (DomainException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (var sheet = Spreadsheet.begin(response, "audit.csv")) {
            sheet.row(COLUMNS.stream().map(column -> text("column." + column)));
            var part = trail.before(filter, Long.MAX_VALUE, PART);
            while (!part.isEmpty()) {
                for (var entry : part) {
                    sheet.row(cells(entry));
                }
                part = trail.before(filter, part.get(part.size() - 1).number(), PART);
            }
        }
    }

    private Stream<?> cells(AuditEntry entry) {
        return Stream.of(
                entry.number(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        entry.at().atZone(configuration.zone()).withNano(0)),
                Objects.requireNonNullElseGet(entry.person(), () -> text("system")),
                text("kind." + entry.kind()),
                Objects.requireNonNullElse(entry.subject(), ""),
                Objects.requireNonNullElse(entry.itemId(), ""),
                entry.language() == null ? "" : entry.language().code(),
                Objects.requireNonNullElse(entry.title(), ""),
                Objects.requireNonNullElse(entry.from(), ""),
                Objects.requireNonNullElse(entry.to(), ""),
                Objects.requireNonNullElse(entry.detail(), ""));
    }

    private String text(String key) {
        return texts.get(user.getLocale(), "audit." + key);
    }
}
