package eu.aer.media.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What servlets answer to the scripts of the back office: JSON, and a sentence where something is refused. */
@RequestScoped
public class MediaAnswers {

    private static final int REFUSED = 422;

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    ContentLanguages languages;

    void send(Object answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), answer);
    }

    void refuse(DomainException refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.code().equals("account.forbidden") ? HttpServletResponse.SC_FORBIDDEN : REFUSED);
        send(Map.of("message", sentence(refusal.code(), refusal.arguments().toArray())), response);
    }

    String sentence(String key, Object... arguments) {
        return texts.get(user.getLocale(), key, arguments);
    }

    /** The language that a script asks for, else the person's. */
    Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .flatMap(languages::find)
                .orElseGet(() -> Language.of(user.getLocale().getLanguage()));
    }
}
