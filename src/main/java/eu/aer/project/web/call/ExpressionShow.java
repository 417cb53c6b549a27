package eu.aer.project.web.call;

import eu.aer.account.Account;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.Countries;
import eu.aer.project.call.expression.Answering;
import eu.aer.project.call.expression.ExpressionOfInterest;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.expression.Expressions;
import eu.aer.project.call.letter.Wording;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One expression of interest, and the answer to it. */
@Named
@ViewScoped
public class ExpressionShow implements Serializable {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Map<String, String> FIELDS = Map.of("call.letterEmpty", "text", "call.letterTooLong", "text");

    @Inject
    transient Expressions expressions;

    @Inject
    transient Answering answering;

    @Inject
    transient ContentLists lists;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private String id = "";
    private transient ExpressionOfInterest expression;
    private String subject = "";
    private String text = "";

    public void open() throws IOException {
        notices.open(() -> {
            read();
            draft(expression.getState());
        });
    }

    private void read() {
        expression = Optional.of(id)
                .filter(ID.asMatchPredicate())
                .flatMap(number -> expressions.find(Long.parseLong(number)))
                .orElseThrow(() -> new DomainException("call.expressionGone"));
    }

    private void draft(State state) {
        var wording = answering.draft(expression.getId(), state);
        subject = wording.subject();
        text = wording.text();
    }

    /** Says what becomes of it, and puts the letter for that into the form. */
    public void mark(State state) {
        if (feedback.attempt(() -> {
            answering.mark(getExpression().getId(), state);
            read();
            draft(state);
        })) {
            feedback.done("call.marked." + state);
        }
    }

    public void write() {
        if (feedback.attempt(() -> answering.write(getExpression().getId(), new Wording(subject, text)), FIELDS)) {
            feedback.done("call.written");
            // so that a second click sends nothing twice
            subject = "";
            text = "";
            read();
        }
    }

    /** Read once for each request. */
    public ExpressionOfInterest getExpression() {
        if (expression == null) {
            read();
        }
        return expression;
    }

    public String getCallTitle() {
        var call = getExpression().getCallId();
        return lists.titles(List.of(call), Language.of(user.getLocale().getLanguage()))
                .getOrDefault(call, "");
    }

    public String getCountry() {
        return Countries.name(getExpression().getCountry(), user.getLocale());
    }

    /** Who has answered; empty while nobody has. */
    public String getAnsweredBy() {
        return getExpression().answeredBy().map(Account::getName).orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
