package eu.aer.account.web;

import eu.aer.account.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, by POST only, so that no link and no image can do it. */
@WebServlet("/logout")
public class SignOut extends HttpServlet {

    @Inject
    SignIn signIn;

    @Inject
    AccountSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signIn.leave();
        session.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInAddress.PATH + "?signedOut");
    }
}
