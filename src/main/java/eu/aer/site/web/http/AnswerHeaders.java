package eu.aer.site.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers by which a browser protects the reader; on every answer, whatever comes after. Error pages are public views, also where
 * the back office was asked.
 */
public class AnswerHeaders extends HttpFilter {

    private static final String PREVIEW = "/admin/preview";
    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                    + "connect-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isBackOffice(request.getServletPath())) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader("Cache-Control", "private, no-store");
        } else {
            response.setHeader("Content-Security-Policy", policy(request));
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                response.setHeader("Cache-Control", "no-store");
            }
        }
        chain.doFilter(request, new RelativeRedirects(response));
    }

    /** The preview is shown beside the editor's form, and whoever works here mends words on the page. */
    private static String policy(HttpServletRequest request) {
        if (request.getServletPath().equals(PREVIEW)) {
            return PUBLIC_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
        }
        return request.getUserPrincipal() == null
                ? PUBLIC_POLICY
                : PUBLIC_POLICY.replace("connect-src 'none'", "connect-src 'self'");
    }

    /** The views that PrimeFaces draws and whose policy it sends, with a nonce. */
    static boolean isBackOffice(String path) {
        return path.startsWith("/admin/") && !path.startsWith(PREVIEW)
                || path.equals("/login")
                || path.startsWith("/password/");
    }
}
