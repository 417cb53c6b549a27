package eu.aer.site.web.preview;

import eu.aer.content.Contents;
import eu.aer.content.preview.PreviewLinks;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * A draft for somebody without an account: {@code /preview/<token>}. A token that is unknown, has expired or was taken back gets the
 * same answer, so that nobody learns which.
 */
@WebServlet("/preview/*")
public class PreviewLinkServlet extends HttpServlet {

    /** Request attribute with the {@link PreviewLinks.Target} that is shown. */
    static final String TARGET = "eu.aer.preview.target";

    private static final Logger LOG = System.getLogger("eu.aer.site");

    @Inject
    PreviewLinks links;

    @Inject
    Contents contents;

    @Inject
    DraftAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var target = token(request).flatMap(links::find);
        request.setAttribute(TARGET, target.orElse(null));
        var draft = target.flatMap(text -> contents.preview(text.itemId(), text.language()));
        try {
            answer.show(draft, HttpServletResponse.SC_GONE, request, response);
        } catch (ServletException | RuntimeException failed) {
            // the server would write the address, and with it the token, into its log
            LOG.log(Level.ERROR, "A draft could not be shown by its link", failed);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }
}
