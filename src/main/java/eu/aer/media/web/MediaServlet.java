package eu.aer.media.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.media.file.FileType;
import eu.aer.media.file.MediaStore;
import eu.aer.media.picture.Picture;
import eu.aer.media.picture.Renditions;
import eu.aer.media.picture.Shape;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files under their stable addresses, and the renditions of pictures. What is asked for and does not exist is found out without
 * making anything. A file is shown as what it is and can do nothing in the site's name.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";
    private static final String PERSONAL = "private, no-store";

    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    PublicAssets publicAssets;

    @Inject
    Assets assets;

    @Inject
    CurrentAccount current;

    @Inject
    DraftKeys keys;

    @Inject
    Renditions renditions;

    @Inject
    MediaStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = MediaAddress.parse(request.getPathInfo());
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var wanted = address.get();
        var open = publicAssets.find(wanted.publicId());
        var asset = open.isPresent() ? open : personal(wanted.publicId(), request);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (wanted.rendition().isPresent()) {
            rendition(asset.get(), wanted, open.isPresent() ? FOR_EVER : PERSONAL, request, response);
        } else {
            stable(asset.get(), wanted, open.isPresent() ? ASK_AGAIN : PERSONAL, request, response);
        }
    }

    private Optional<ListedAsset> personal(String publicId, HttpServletRequest request) {
        var key = request.getParameter(DraftKeys.PARAMETER);
        var may = key != null && keys.opens(key, publicId)
                || request.getUserPrincipal() != null && current.may(Permission.READ_CONTENT);
        return may ? assets.find(publicId) : Optional.empty();
    }

    private void rendition(
            ListedAsset asset,
            MediaAddress wanted,
            String caching,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = asset.picture().isEmpty()
                ? Optional.<Path>empty()
                : find(asset, asset.picture().get(), wanted);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(wanted.format().orElseThrow().contentType());
        response.setHeader("Content-Security-Policy", INERT);
        send(file.get(), wanted.rendition().orElseThrow().key(), caching, request, response);
    }

    private Optional<Path> find(ListedAsset asset, Picture picture, MediaAddress wanted) throws IOException {
        var rendition = wanted.rendition().orElseThrow();
        var shape = picture.shape(rendition.key());
        var format = wanted.format();
        if (shape.isEmpty()
                || format.isEmpty()
                || !picture.widths(shape.get()).contains(rendition.width())
                || !asset.address(shape.get(), rendition.width(), format.get()).endsWith("/" + wanted.name())
                || renditions.formats(picture).noneMatch(format.get()::equals)) {
            return Optional.empty();
        }
        return renditions.find(picture, shape.get(), rendition.width(), format.get());
    }

    /** The file itself, or of a picture its widest rendition. */
    private void stable(
            ListedAsset asset,
            MediaAddress wanted,
            String caching,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!asset.fileName().equals(wanted.name())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Cache-Control", caching.equals(PERSONAL) ? PERSONAL : "no-cache");
            response.setHeader("Location", asset.address());
            return;
        }
        var file = asset.isImage() ? widest(asset.picture().get()) : store.original(asset.hash());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(
                asset.picture().map(picture -> picture.fallback().contentType()).orElseGet(asset.type()::contentType));
        var opens = asset.isImage() || asset.type() == FileType.PDF;
        response.setHeader(
                "Content-Disposition", (opens ? "inline" : "attachment") + "; filename=\"" + asset.fileName() + "\"");
        // within a sandbox Safari shows an empty page instead of a PDF, which has no script of the site's anyway
        response.setHeader("Content-Security-Policy", opens ? INERT : INERT + "; sandbox");
        var tag = asset.picture().map(picture -> picture.key(Shape.WHOLE)).orElseGet(asset::hash);
        send(file.get(), tag, caching, request, response);
    }

    private Optional<Path> widest(Picture picture) throws IOException {
        return renditions.find(picture, Shape.WHOLE, picture.widest(Shape.WHOLE), picture.fallback());
    }

    private static void send(
            Path file, String tag, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("X-Content-Type-Options", "nosniff");
        new FileAnswer(file, tag).send(request, response);
    }
}
