package eu.aer.site.web.mend;

import eu.aer.account.web.ScriptAnswers;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.gate.GateException;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.mending.Correction;
import eu.aer.content.mending.Mending;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the passages that a publisher has mended: {@code item}, {@code language}, and for each {@code before} and {@code after},
 * {@code place} and {@code alike}, see {@link Correction}.
 */
@WebServlet("/admin/mend")
public class MendServlet extends HttpServlet {

    private static final int MOST = 200;

    @Inject
    Mending mending;

    @Inject
    ContentLanguages languages;

    @Inject
    ScriptAnswers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            mending.mend(item(request), language(request), corrections(request), answers.sentence("content.mend.note"));
            answers.tell("content.mend.done", response);
        } catch (GateException blocked) {
            answers.refuse(
                    new DomainException(
                            "content.mend.blocked", blocked.findings().size()),
                    response);
        } catch (DomainException refusal) {
            answers.refuse(refusal, response);
        } catch (ConstraintViolationException invalid) {
            answers.refuse(new DomainException("content.mend.invalid"), response);
        }
    }

    private static long item(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("item"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    private Language language(HttpServletRequest request) {
        return languages
                .find(Optional.ofNullable(request.getParameter("language")).orElse(""))
                .orElseThrow(() -> new DomainException("content.mend.gone"));
    }

    private static List<Correction> corrections(HttpServletRequest request) {
        var before = values(request, "before");
        var after = values(request, "after");
        var place = values(request, "place");
        var alike = values(request, "alike");
        var even = Stream.of(after, place, alike).allMatch(values -> values.size() == before.size());
        var numbers = Stream.concat(place.stream(), alike.stream()).allMatch(number -> number.matches("\\d{1,6}"));
        if (before.isEmpty() || before.size() > MOST || !even || !numbers) {
            throw new DomainException("content.mend.invalid");
        }
        return IntStream.range(0, before.size())
                .mapToObj(index -> new Correction(
                        before.get(index),
                        after.get(index),
                        Integer.parseInt(place.get(index)),
                        Integer.parseInt(alike.get(index))))
                .toList();
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }
}
