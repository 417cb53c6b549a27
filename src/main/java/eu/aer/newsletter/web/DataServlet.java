package eu.aer.newsletter.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import eu.aer.newsletter.Subscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives subscribers a file with all that is held of them, for the token of their link. */
@WebServlet("/newsletter/data")
public class DataServlet extends NewsletterServlet {

    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    @Inject
    Subscribing subscribing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var held = subscribing.held(token(request));
        if (held.isPresent()) {
            response.setContentType("application/json");
            response.setHeader("Content-Disposition", "attachment; filename=\"newsletter.json\"");
            response.getOutputStream().write(JSON.writeValueAsBytes(held.get()));
        } else {
            unknown(request, response);
        }
    }
}
