package eu.aer.site.web.map;

import eu.aer.site.map.MapDrawing;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A map with countries and regions marked: {@code /map.svg?c=AT,DE&r=AT32}. */
@WebServlet(MapServlet.PATH)
public class MapServlet extends HttpServlet {

    static final String PATH = "/map.svg";

    /** More than all countries and regions together. */
    private static final int LONGEST = 3000;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var svg = new MapDrawing(codes("c", request), codes("r", request)).svg().getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        // the address says all that is drawn; a release may draw it better
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }

    private static List<String> codes(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(codes -> !codes.isEmpty() && codes.length() <= LONGEST)
                .map(codes -> List.of(codes.split(",")))
                .orElse(List.of());
    }
}
