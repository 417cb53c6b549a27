package eu.aer.site.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.ContentLists;
import eu.aer.site.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Items by words of their title, as JSON for the editor's link dialog: {@code /admin/search?q=dipl&language=en}. */
@WebServlet("/admin/search")
public class AdminSearch extends HttpServlet {

    private static final int MOST = 12;
    private static final int LONGEST_QUERY = 100;

    @Inject
    CurrentAccount current;

    @Inject
    ContentLists lists;

    @Inject
    Routes routes;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.may(Permission.READ_CONTENT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var words = Optional.ofNullable(request.getParameter("q")).orElse("");
        var language = Language.find(
                        Optional.ofNullable(request.getParameter("language")).orElse(""))
                .orElse(Language.ENGLISH);
        var found = words.isBlank() || words.length() > LONGEST_QUERY || words.indexOf('\0') >= 0
                ? java.util.List.of()
                : lists.search(words, language, MOST).stream()
                        .map(text -> Map.of(
                                "id", text.itemId(),
                                "title", text.title(),
                                "location",
                                        routes.find(text.itemId(), language)
                                                .map(Routes.Place::location)
                                                .orElse(""),
                                "status", text.kind()))
                        .toList();
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), found);
    }
}
