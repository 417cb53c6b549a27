package eu.aer.site.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.Route;
import eu.aer.site.Routes;
import eu.aer.site.Sectioned;
import eu.aer.site.Sections;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The newest draft in the very page that the public will get: {@code /admin/preview?item=42&language=fr}. */
@WebServlet("/admin/preview")
public class PreviewServlet extends HttpServlet {

    @Inject
    CurrentAccount current;

    @Inject
    Contents contents;

    @Inject
    Sections sections;

    @Inject
    Routes routes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.may(Permission.READ_CONTENT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var route = route(request);
        if (route.isPresent()) {
            Router.show(route.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Route> route(HttpServletRequest request) {
        var item = request.getParameter("item");
        var language = Optional.ofNullable(request.getParameter("language")).flatMap(Language::find);
        if (item == null || !item.matches("\\d{1,18}") || language.isEmpty()) {
            return Optional.empty();
        }
        var id = Long.parseLong(item);
        return contents.preview(id, language.get())
                .flatMap(shown -> view(shown)
                        .map(view -> new Route(
                                id,
                                language.get(),
                                routes.find(id, language.get())
                                        .map(Routes.Place::location)
                                        .orElse("/" + language.get()),
                                view,
                                true)));
    }

    private Optional<String> view(Shown shown) {
        return shown.facts() instanceof Sectioned page
                ? sections.find(page.section()).map(section -> section.view())
                : sections.homeOf(shown.kind())
                        .flatMap(section -> section.homeOf())
                        .map(items -> items.view());
    }
}
