package eu.aer.newsletter.web;

import eu.aer.common.DomainException;
import eu.aer.newsletter.Erasing;
import eu.aer.newsletter.Subscriber;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a subscriber has everything erased: a page that asks once more, and what its button posts to. */
@WebServlet(EraseServlet.PATH)
public class EraseServlet extends NewsletterServlet {

    static final String PATH = "/newsletter/erase";

    @Inject
    Subscribing subscribing;

    @Inject
    Erasing erasing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var subscriber = subscribing.find(token(request)).filter(Subscriber::isErasable);
        if (subscriber.isPresent()) {
            tell("erase", subscriber.get().getEmail());
            message.offer(PATH, token(request));
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            unknown(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            erasing.erase(token(request));
            done("erased", response);
        } catch (DomainException notOurs) {
            unknown(request, response);
        }
    }
}
