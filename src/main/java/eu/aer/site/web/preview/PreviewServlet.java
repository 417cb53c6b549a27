package eu.aer.site.web.preview;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.content.drafting.Autosaves;
import eu.aer.content.drafting.Slot;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The newest draft in the very page that the public will get: {@code /admin/preview?item=42&language=fr}, or a certain revision of it
 * with {@code &revision=7}; with {@code &framed} without the bars at its head, with {@code &typed} as this person has typed it.
 */
@WebServlet("/admin/preview")
public class PreviewServlet extends HttpServlet {

    @Inject
    CurrentAccount current;

    @Inject
    Contents contents;

    @Inject
    Autosaves autosaves;

    @Inject
    DraftAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (current.may(Permission.READ_CONTENT)) {
            answer.show(draft(request), HttpServletResponse.SC_NOT_FOUND, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<Shown> draft(HttpServletRequest request) {
        var language = Optional.ofNullable(request.getParameter("language")).flatMap(Language::parse);
        var revision = number(request, "revision").map(Long::intValue);
        var typed = request.getParameter("typed") != null;
        return number(request, "item")
                .flatMap(id -> language.flatMap(shown -> Optional.of(id)
                        .filter(own -> typed)
                        .flatMap(own -> typed(own, shown))
                        .or(() -> contents.preview(id, shown, revision))));
    }

    /** What this person has typed and not saved. */
    private Optional<Shown> typed(long id, Language language) {
        return contents.find(id)
                .flatMap(item -> autosaves.like(Slot.of(id, item.getKind(), language)).stream()
                        .findFirst())
                .flatMap(kept -> contents.preview(id, language, kept.getDraft()));
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
