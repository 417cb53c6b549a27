package eu.aer.newsletter.web;

import eu.aer.newsletter.Subscriber;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where a subscriber changes topics and language, by the link in each message. */
@WebServlet("/newsletter/preferences")
public class PreferencesServlet extends NewsletterServlet {

    private static final String FORM = "/newsletter/preferences.xhtml";

    @Inject
    SignUpForm form;

    @Inject
    Subscribing subscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var subscriber = active(request);
        if (subscriber.isPresent()) {
            form.fill(subscriber.get().getLanguage(), subscriber.get().getTopics());
            forward(FORM, HttpServletResponse.SC_OK, request, response);
        } else {
            unknown(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        form.read(request);
        if (active(request).isEmpty()) {
            unknown(request, response);
        } else if (form.checkChoice()) {
            subscribing.prefer(token(request), form.getPreferred(), form.chosen());
            done("changed", response);
        } else {
            forward(FORM, UNPROCESSABLE, request, response);
        }
    }

    /** None for whoever does not get the newsletter. */
    private Optional<Subscriber> active(HttpServletRequest request) {
        return subscribing.find(token(request)).filter(subscriber -> subscriber.getState() == Subscriber.State.ACTIVE);
    }
}
