package eu.aer.project.web.call;

import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.Countries;
import eu.aer.project.call.expression.ExpressionOfInterest;
import eu.aer.project.call.expression.Expressions;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The expressions of interest for a spreadsheet. */
@RequestScoped
public class ExpressionSheet implements Sheet<ExpressionOfInterest> {

    @Inject
    Expressions expressions;

    @Inject
    ContentLists lists;

    @Inject
    CurrentUser user;

    @Inject
    SheetWords words;

    private Map<Long, String> titles = Map.of();

    @Override
    public String list() {
        return "expression";
    }

    @Override
    public Permission permission() {
        return Permission.READ_SUBSCRIBERS;
    }

    @Override
    public Stream<String> head() {
        return words.texts(
                "call.call",
                "call.organisationOf",
                "call.country",
                "call.personOf",
                "call.emailOf",
                "call.roleOf",
                "call.answer",
                "call.sentAt",
                "call.expertiseOf",
                "call.letterOf");
    }

    @Override
    public List<ExpressionOfInterest> part(UnaryOperator<String> asked, ExpressionOfInterest last, int done) {
        var filter = ExpressionList.filter(
                asked.apply("state"), asked.apply("call"), SheetWords.given(asked.apply("words")));
        var part = expressions.page(filter, Expressions.Order.CONFIRMED, false, done, PART);
        titles = lists.titles(
                part.stream().map(ExpressionOfInterest::getCallId).distinct().toList(),
                Language.of(user.getLocale().getLanguage()));
        return part;
    }

    @Override
    public Stream<?> cells(ExpressionOfInterest expression) {
        return Stream.of(
                titles.getOrDefault(expression.getCallId(), ""),
                expression.getOrganisation(),
                Countries.name(expression.getCountry(), user.getLocale()),
                expression.getPerson(),
                expression.getEmail(),
                words.text("call.role." + expression.getRole().key()),
                words.text("call.expression." + expression.getState()),
                words.time(expression.getSentAt()),
                expression.getExpertise(),
                expression.getLetter());
    }
}
