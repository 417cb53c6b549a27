package eu.aer.newsletter.web;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;

import eu.aer.common.DomainException;
import eu.aer.newsletter.ConsentEvent.Source;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The link by which a subscriber leaves: a page with one button, and the address that a mail program posts to on its own
 * (RFC 8058, as form data or multipart), answered without redirect.
 */
@WebServlet(LeaveServlet.PATH)
public class LeaveServlet extends NewsletterServlet {

    static final String PATH = "/newsletter/leave";

    @Inject
    Subscribing subscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var subscriber = subscribing.find(token(request));
        if (subscriber.isEmpty()) {
            unknown(request, response);
        } else if (subscriber.get().isListed()) {
            tell("leave", subscriber.get().getEmail());
            message.offer(PATH, token(request));
            show(SC_OK, request, response);
        } else {
            tell("left");
            show(SC_OK, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isOneClick(request)) {
            var found = left(request, Source.ONE_CLICK);
            plain(found ? SC_OK : SC_NOT_FOUND, found ? "newsletter.left.title" : "newsletter.unknown.title", response);
        } else if (left(request, Source.LINK)) {
            done("left", response);
        } else {
            unknown(request, response);
        }
    }

    private boolean left(HttpServletRequest request, Source source) {
        try {
            subscribing.leave(token(request), source);
            return true;
        } catch (DomainException notOurs) {
            return false;
        }
    }

    // no form of ours is multipart, so there is no need to read what a mail program sends in that form
    private static boolean isOneClick(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        return type.startsWith("multipart/form-data") || "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }
}
