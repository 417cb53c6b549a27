package eu.aer.account.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.account.ForbiddenException;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What servlets answer to the scripts of those who work here: JSON, and a sentence where something is refused. */
@RequestScoped
public class ScriptAnswers {

    private static final int REFUSED = 422;

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    public void send(Object answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), answer);
    }

    /** A sentence alone. */
    public void tell(String key, HttpServletResponse response) throws IOException {
        send(Map.of("message", sentence(key)), response);
    }

    public void refuse(DomainException refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal instanceof ForbiddenException ? HttpServletResponse.SC_FORBIDDEN : REFUSED);
        send(Map.of("message", sentence(refusal.code(), refusal.arguments().toArray())), response);
    }

    public String sentence(String key, Object... arguments) {
        return texts.get(user.getLocale(), key, arguments);
    }
}
