package eu.aer.project.web.call;

import eu.aer.account.Account;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Characters;
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
    private String draftedSubject = "";
    private String draftedText = "";

    public void open() throws IOException {
        notices.open(() -> draft(read().getState()));
    }

    private ExpressionOfInterest read() {
        expression = find().orElse(null);
        if (expression == null) {
            throw new DomainException("call.expressionGone");
        }
        return expression;
    }

    private Optional<ExpressionOfInterest> find() {
        return Optional.of(id)
                .filter(ID.asMatchPredicate())
                .flatMap(number -> expressions.find(Long.parseLong(number)));
    }

    /** What somebody has typed stays. */
    private void draft(State state) {
        var written = !subject.isBlank() || !text.isBlank();
        if (!written || isAsDrafted()) {
            var wording = answering.draft(expression.getId(), state);
            subject = wording.subject();
            text = wording.text();
            draftedSubject = subject;
            draftedText = text;
        }
    }

    private boolean isAsDrafted() {
        // browsers send ends of lines as two signs
        return subject.equals(draftedSubject) && Characters.plain(text).equals(Characters.plain(draftedText));
    }

    /**
     * Says what becomes of it, and puts the letter for that into the form.
     *
     * @return where to go when it has been erased meanwhile
     */
    public String mark(State state) {
        if (feedback.attempt(() -> {
            answering.mark(read().getId(), state);
            read();
            draft(state);
        })) {
            feedback.done("call.marked." + state);
        }
        return stay();
    }

    /** @return where to go when it has been erased meanwhile */
    public String write() {
        if (feedback.attempt(() -> answering.write(read().getId(), new Wording(subject, text)), FIELDS)) {
            feedback.done("call.written");
            // so that a second click sends nothing twice
            subject = "";
            text = "";
            read();
        }
        return stay();
    }

    private String stay() {
        if (getExpression() != null) {
            return null;
        }
        feedback.keep();
        return "/admin/call/expressions?faces-redirect=true";
    }

    /** As it was last read; null when it has been erased since the view was opened. */
    public ExpressionOfInterest getExpression() {
        if (expression == null) {
            expression = find().orElse(null);
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
