package eu.aer.site.web.preview;

import eu.aer.content.Shown;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.http.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers with a draft in the page that the public will get. */
@ApplicationScoped
public class DraftAnswer {

    @Inject
    DraftRoutes routes;

    /** @param missing status of the answer when there is no draft that could be shown */
    void show(Optional<Shown> draft, int missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        var route = draft.flatMap(routes::of);
        if (route.isEmpty()) {
            response.sendError(missing);
            return;
        }
        request.setAttribute(ContentView.DRAFT, draft.get());
        Router.show(route.get(), request, response);
    }
}
