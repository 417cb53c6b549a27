package eu.aer.site.web.list;

import eu.aer.account.CurrentAccount;
import eu.aer.account.ForbiddenException;
import eu.aer.common.DomainException;
import eu.aer.site.web.Spreadsheet;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What a list shows, with the same parameters, as a file for a spreadsheet. It is read and sent in parts. */
@WebServlet("/admin/export")
public class SheetExport extends HttpServlet {

    @Inject
    CurrentAccount current;

    @Inject
    @Any
    Instance<Sheet<?>> sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = find(request.getParameter("list"));
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!current.may(sheet.get().permission())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            send(sheet.get(), request, response);
        }
    }

    private Optional<Sheet<?>> find(String list) {
        for (var sheet : sheets) {
            if (sheet.list().equals(list)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private static <T> void send(Sheet<T> sheet, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            // what is asked for may be refused, as long as nothing is sent
            var part = sheet.part(request::getParameter, null, 0);
            try (var file = Spreadsheet.begin(response, sheet.list() + ".csv")) {
                file.row(sheet.head());
                for (var done = 0; !part.isEmpty(); ) {
                    for (var row : part) {
                        file.row(sheet.cells(row));
                    }
                    done += part.size();
                    part = sheet.part(request::getParameter, part.get(part.size() - 1), done);
                }
            }
        } catch (ForbiddenException refusal) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DomainException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
