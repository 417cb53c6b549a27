package eu.aer.site.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Serves the assets: {@code /assets/<fingerprint>/css/site.css}. */
@WebServlet(Assets.BASE + "*")
public class AssetServlet extends HttpServlet {

    /** Named, and not with a weight of nought (RFC 9110, 12.5.3). */
    private static final Pattern ACCEPTS_GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var name = path.substring(path.indexOf('/', 1) + 1);
        var asset = assets.find(name);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type(name));
        // while nodes are replaced one by one, an old one may be asked with a new fingerprint
        response.setHeader(
                "Cache-Control",
                assets.isCurrent(path.substring(1)) ? "public, max-age=31536000, immutable" : "no-cache");
        write(asset.get(), request, response);
    }

    private static void write(Assets.Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = asset.bytes();
        if (asset.gzip().length < bytes.length) {
            response.setHeader("Vary", "Accept-Encoding");
            if (ACCEPTS_GZIP
                    .matcher(Optional.ofNullable(request.getHeader("Accept-Encoding"))
                            .orElse(""))
                    .find()) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = asset.gzip();
            }
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
