package eu.aer.site.web;

import eu.aer.common.Characters;
import jakarta.servlet.FilterChain;
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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var unreadable = isForm(request) ? refusal(request) : Optional.<Integer>empty();
        if (unreadable.isPresent()) {
            response.sendError(unreadable.get());
        } else {
            chain.doFilter(new Storable(request), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(FORM);
    }

    private static Optional<Integer> refusal(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (IllegalStateException tooLong) {
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (RuntimeException broken) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
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
