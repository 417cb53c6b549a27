package eu.aer.project.web.call;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.project.call.CallTables;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.expression.Expressions;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The calls for a spreadsheet. */
@RequestScoped
public class CallSheet implements Sheet<PartnerCall> {

    @Inject
    CallTables tables;

    @Inject
    PartnerCalls calls;

    @Inject
    Expressions expressions;

    @Inject
    ContentLanguages languages;

    @Inject
    CurrentAccount current;

    @Inject
    CurrentUser user;

    @Inject
    SheetWords words;

    private Map<Long, Long> counts = Map.of();

    @Override
    public String list() {
        return "call";
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public Stream<String> head() {
        return Stream.of(
                        words.texts(
                                "content.table.title",
                                "call.direction",
                                "call.state",
                                "call.deadline",
                                "call.callDeadline",
                                "call.programme",
                                "call.identifier",
                                "call.regionName",
                                "call.expressions"),
                        languages.getAll().stream().map(Language::ownName),
                        words.texts("content.table.changed"))
                .flatMap(heads -> heads);
    }

    @Override
    public List<PartnerCall> part(UnaryOperator<String> asked, PartnerCall last, int done) {
        var filter = CallTable.filter(asked.apply("state"), SheetWords.given(asked.apply("words")));
        var part = tables.page(filter, CallTables.Order.TITLE, false, done, PART);
        counts = current.may(Permission.READ_SUBSCRIBERS)
                ? expressions.counts(part.stream().map(PartnerCall::getId).toList())
                : Map.of();
        return part;
    }

    @Override
    public Stream<?> cells(PartnerCall call) {
        var facts = call.facts();
        return Stream.of(
                        Stream.of(
                                call.titleIn(Language.of(user.getLocale().getLanguage())),
                                words.text("call.direction." + facts.direction().key()),
                                state(call),
                                day(facts.deadline()),
                                day(facts.callDeadline()),
                                facts.programme(),
                                facts.identifier(),
                                facts.region().name(),
                                current.may(Permission.READ_SUBSCRIBERS) ? counts.getOrDefault(call.getId(), 0L) : ""),
                        languages.getAll().stream().map(language -> status(call, language)),
                        Stream.of(words.time(call.getChangedAt())))
                .flatMap(cells -> cells);
    }

    /** Empty for what was never public: its days stand in its draft alone. */
    private String state(PartnerCall call) {
        return call.wasPublished()
                ? words.text("call.state." + calls.stateOf(call.course()).key())
                : "";
    }

    private String status(PartnerCall call, Language language) {
        return words.text("content.status."
                + call.translation(language).map(text -> text.status().name()).orElse("NONE"));
    }

    private static String day(LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
    }
}
