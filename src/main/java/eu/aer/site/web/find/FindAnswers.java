package eu.aer.site.web.find;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Texts;
import eu.aer.site.FindSource.Found;
import eu.aer.site.find.Finding;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the field finds, as JSON in groups: {@code /admin/find?q=neigh}. */
@WebServlet("/admin/find")
public class FindAnswers extends HttpServlet {

    private static final int LONGEST = 200;

    @Inject
    CurrentAccount current;

    @Inject
    Finding finding;

    @Inject
    Texts texts;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = current.find()
                .filter(account -> account.may(Permission.READ_CONTENT))
                .map(Account::getLanguage)
                .map(language -> language.locale());
        if (locale.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), groups(request, locale.get()));
    }

    private List<Group> groups(HttpServletRequest request, Locale locale) {
        var typed = Optional.ofNullable(request.getParameter("q")).orElse("");
        if (typed.length() > LONGEST) {
            return List.of();
        }
        return finding.find(typed, locale).entrySet().stream()
                .map(group -> new Group(texts.get(locale, group.getKey()), group.getValue()))
                .toList();
    }

    /** @param label in words */
    public record Group(String label, List<Found> found) {}
}
