package eu.aer.site.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads what asks for the icon without reading a page to where it stands. */
@WebServlet("/favicon.ico")
public class FaviconServlet extends HttpServlet {

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(assets.get("images/favicon.svg"));
    }
}
