package eu.aer.project.web.call;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What follows a form that was taken; the same page for everybody. */
@WebServlet({"/partner-search/asked", "/partner-search/confirmed-expression", "/partner-search/confirmed-proposal"})
public class CallDoneServlet extends CallServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getServletPath();
        tell(path.substring(path.lastIndexOf('/') + 1));
        show(HttpServletResponse.SC_OK, request, response);
    }
}
