package eu.aer.newsletter.web;

import eu.aer.common.Configuration;
import eu.aer.newsletter.SignUp;
import eu.aer.newsletter.SignUpLimits;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Takes the sign-up form; read, it shows the form on a page of its own. */
@WebServlet("/newsletter/subscribe")
public class SubscribeServlet extends NewsletterServlet {

    private static final String FORM = "/newsletter/form.xhtml";

    @Inject
    SignUpForm form;

    @Inject
    SignUpLimits limits;

    @Inject
    Subscribing subscribing;

    @Inject
    Configuration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(FORM, HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isTrapped(request)) {
            done("asked", response);
            return;
        }
        form.read(request);
        var signUp = form.check(formAddress(request));
        if (signUp.isEmpty()) {
            forward(FORM, UNPROCESSABLE, request, response);
        } else {
            take(signUp.get(), request, response);
        }
    }

    private void take(SignUp signUp, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (limits.admit(request.getRemoteAddr())) {
            subscribing.request(signUp);
            done("asked", response);
        } else {
            form.refuse();
            forward(FORM, TOO_MANY_REQUESTS, request, response);
        }
    }

    /** The path of our page that the form stood on, as far as the browser tells. */
    private String formAddress(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(page -> configuration.baseUrl().getAuthority().equals(page.getAuthority()))
                    .map(URI::getRawPath)
                    .orElseGet(request::getRequestURI);
        } catch (IllegalArgumentException malformed) {
            return request.getRequestURI();
        }
    }
}
