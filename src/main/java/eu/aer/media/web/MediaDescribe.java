package eu.aer.media.web;

import eu.aer.account.web.ScriptAnswers;
import eu.aer.common.DomainException;
import eu.aer.media.Keeping;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Takes what is asked for right after an upload: what a picture shows and who made it. */
@WebServlet("/admin/media/describe")
public class MediaDescribe extends HttpServlet {

    @Inject
    Keeping keeping;

    @Inject
    ScriptAnswers answers;

    @Inject
    AskedLanguage language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keeping.describe(
                    text(request, "id"), language.of(request), text(request, "alternative"), text(request, "credit"));
            answers.tell("media.described", response);
        } catch (DomainException refusal) {
            answers.refuse(refusal, response);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
