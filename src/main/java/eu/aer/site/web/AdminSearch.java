package eu.aer.site.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.content.language.ContentLanguages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Items that links lead to, as JSON for the editor: by words of their title or their address on the site,
 * {@code /admin/search?q=dipl&language=en}, or by their ids, {@code /admin/search?id=5&id=7&language=en}.
 */
@WebServlet("/admin/search")
public class AdminSearch extends HttpServlet {

    private static final int LONGEST_QUERY = 2000;
    private static final int MOST_IDS = 200;

    @Inject
    CurrentAccount current;

    @Inject
    LinkTargets targets;

    @Inject
    ContentLanguages languages;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.may(Permission.WRITE_TEXTS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), found(request));
    }

    private List<LinkTargets.Target> found(HttpServletRequest request) {
        var words = Optional.ofNullable(request.getParameter("q")).orElse("");
        var language = languages.nearest(request.getParameter("language"));
        var ids = Optional.ofNullable(request.getParameterValues("id")).stream()
                .flatMap(Stream::of)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(MOST_IDS)
                .toList();
        if (!ids.isEmpty()) {
            return targets.named(ids, language);
        }
        return words.isBlank() || words.length() > LONGEST_QUERY ? List.of() : targets.search(words, language);
    }
}
