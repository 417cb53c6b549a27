package eu.aer.media.web;

import eu.aer.account.web.ScriptAnswers;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.media.Uploading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Takes a file as the body of a request: {@code POST /admin/media/upload?name=photo.jpg}, with {@code &replace=<public id>} instead of
 * the bytes of an asset. Its address alone may have a body as long as an uploaded file, see {@link eu.aer.site.web.http.FrontDoor}.
 */
@WebServlet(MediaUpload.PATH)
public class MediaUpload extends HttpServlet {

    static final String PATH = "/admin/media/upload";

    @Inject
    Uploading uploading;

    @Inject
    AssetCards cards;

    @Inject
    ScriptAnswers answers;

    @Inject
    AskedLanguage asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var replaced = request.getParameter("replace");
            answers.send(replaced == null ? added(request) : replaced(replaced, request), response);
        } catch (DomainException refusal) {
            answers.refuse(refusal, response);
        }
    }

    private Answer added(HttpServletRequest request) throws IOException {
        var language = asked.of(request);
        var uploaded = uploading.upload(
                request.getInputStream(),
                Objects.requireNonNullElse(request.getParameter("name"), ""),
                request.getContentLengthLong(),
                language);
        return answer(uploaded, said(uploaded), language);
    }

    private static String said(Uploading.Uploaded uploaded) {
        if (uploaded.known()) {
            return "media.known";
        }
        return uploaded.asset().isImage() ? "media.uploaded" : "media.uploadedDocument";
    }

    private Answer replaced(String publicId, HttpServletRequest request) throws IOException {
        var uploaded = uploading.replace(publicId, request.getInputStream(), request.getContentLengthLong());
        return answer(uploaded, "media.replaced", asked.of(request));
    }

    private Answer answer(Uploading.Uploaded uploaded, String said, Language language) {
        var card = cards.card(uploaded.asset(), language);
        var message = answers.sentence(said, card.title());
        return new Answer(
                card,
                uploaded.known(),
                uploaded.stilled(),
                uploaded.stilled() ? message + " " + answers.sentence("media.still") : message);
    }

    /** What js/media/upload.js is told, see {@link Uploading.Uploaded}. */
    record Answer(AssetCards.Card asset, boolean known, boolean stilled, String message) {}
}
