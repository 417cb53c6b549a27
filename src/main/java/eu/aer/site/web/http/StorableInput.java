package eu.aer.site.web.http;

import eu.aer.common.Characters;
import io.undertow.util.ParameterLimitException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one way in for what forms and query strings bring: without the characters that no database takes, {@link Characters#storable},
 * and nothing else lost. A form that cannot be read at all, because it is too long or broken, is answered 413 or 400.
 */
public class StorableInput extends HttpFilter {

    private static final String FORM = "application/x-www-form-urlencoded";
    /** Bytes. The server reads some more, so that a browser hears this answer and not the end of the connection. */
    private static final long LONGEST = 10_000_000;

    private static final String REFUSED = "/WEB-INF/errorpages/request.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var unreadable = isForm(request) ? refusal(request) : Optional.<Integer>empty();
        if (unreadable.isPresent()) {
            refuse(unreadable.get(), request, response);
        } else {
            chain.doFilter(new Storable(request), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(FORM);
    }

    private static Optional<Integer> refusal(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.of(
                    isTooMuch(unreadable)
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isTooMuch(Throwable thrown) {
        return thrown instanceof IllegalStateException
                || thrown instanceof ParameterLimitException
                || thrown.getCause() != null && isTooMuch(thrown.getCause());
    }

    /** By a forward, because what draws an error page would fail on the same parameters again. */
    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher(REFUSED).forward(new WithoutParameters(request), response);
    }

    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    /** The request with its parameters cleaned. */
    private static final class Storable extends HttpServletRequestWrapper {

        private Map<String, String[]> parameters;

        Storable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var cleaned = new LinkedHashMap<String, String[]>();
                super.getParameterMap()
                        .forEach((name, values) -> cleaned.put(
                                Characters.storable(name),
                                Stream.of(values).map(Characters::storable).toArray(String[]::new)));
                parameters = Collections.unmodifiableMap(cleaned);
            }
            return parameters;
        }

        @Override
        public String[] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
