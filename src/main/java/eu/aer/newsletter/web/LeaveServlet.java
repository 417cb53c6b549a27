package eu.aer.newsletter.web;

import eu.aer.common.DomainException;
import eu.aer.newsletter.ConsentEvent.Source;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The link by which a subscriber leaves: a page with one button, and the address that a mail program posts to on its own
 * (RFC 8058, as form data or multipart), answered without redirect.
 */
@WebServlet(LeaveServlet.PATH)
@MultipartConfig(maxFileSize = 1000, maxRequestSize = 10_000)
public class LeaveServlet extends NewsletterServlet {

    static final String PATH = "/newsletter/leave";

    @Inject
    Subscribing subscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var subscriber = subscribing.find(token(request));
        if (subscriber.isPresent()) {
            message.tell("leave", subscriber.get().getEmail());
            message.offer(PATH, token(request));
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            unknown(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var oneClick = "One-Click".equals(request.getParameter("List-Unsubscribe"));
        try {
            subscribing.leave(token(request), oneClick ? Source.ONE_CLICK : Source.LINK);
        } catch (DomainException notOurs) {
            unknown(request, response);
            return;
        }
        if (oneClick) {
            message.tell("left");
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            done("left", response);
        }
    }
}
