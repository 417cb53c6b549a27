package eu.aer.media.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.ScriptAnswers;
import eu.aer.media.AssetFilter;
import eu.aer.media.Assets;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files as JSON for the editor: the newest, or by words, {@code /admin/media/search?q=forest&kind=image&language=en}, or by their ids,
 * {@code ?id=…&id=…}.
 */
@WebServlet("/admin/media/search")
public class MediaSearch extends HttpServlet {

    private static final int MOST = 24;
    private static final int MOST_IDS = 100;
    private static final int LONGEST_QUERY = 200;

    @Inject
    CurrentAccount current;

    @Inject
    Assets assets;

    @Inject
    AssetCards cards;

    @Inject
    ScriptAnswers answers;

    @Inject
    AskedLanguage asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.may(Permission.WRITE_TEXTS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var language = asked.of(request);
        answers.send(found(request).map(asset -> cards.card(asset, language)).toList(), response);
    }

    private Stream<eu.aer.media.ListedAsset> found(HttpServletRequest request) {
        var ids = request.getParameterValues("id");
        if (ids != null) {
            return assets.find(List.of(ids).subList(0, Math.min(ids.length, MOST_IDS))).stream();
        }
        var words = Objects.requireNonNullElse(request.getParameter("q"), "");
        var kind = request.getParameter("kind");
        var filter = new AssetFilter(
                words.length() > LONGEST_QUERY ? "" : words,
                "image".equals(kind)
                        ? Optional.of(true)
                        : "document".equals(kind) ? Optional.of(false) : Optional.empty(),
                "");
        return assets.page(filter, Assets.Order.CHANGED, true, 0, MOST).stream();
    }
}
