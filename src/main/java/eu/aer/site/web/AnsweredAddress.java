package eu.aer.site.web;

import eu.aer.common.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same answer in another language, where no item of content is shown: a servlet's address takes the parameter {@code language} and
 * keeps what else it asks for, and the token by which a reader came from a mail; an error stands nowhere, so its other languages are the home pages.
 */
final class AnsweredAddress {

    private final HttpServletRequest request;

    AnsweredAddress(HttpServletRequest request) {
        this.request = request;
    }

    String in(Language language) {
        return isError() ? "/" + language : path() + "?language=" + language + rest() + token();
    }

    private boolean isError() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private String path() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(request::getRequestURI);
    }

    /** What else the address asks for, as it stands there. */
    private String rest() {
        return Optional.ofNullable(asked()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> !parameter.isEmpty() && !parameter.matches("(language|token)(=.*)?"))
                .map(parameter -> "&" + parameter)
                .collect(Collectors.joining());
    }

    private String asked() {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    }

    private String token() {
        return Optional.ofNullable(request.getParameter("token"))
                .map(token -> "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                .orElse("");
    }
}
