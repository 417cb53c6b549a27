package eu.aer.project.web.call;

import eu.aer.common.Characters;
import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import eu.aer.project.call.visitor.CallConsent;
import eu.aer.project.call.visitor.Submission;
import eu.aer.project.call.visitor.Visitor;
import eu.aer.site.consent.ConsentTexts;
import eu.aer.site.consent.ConsentWording;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.visitor.Fault;
import eu.aer.site.web.visitor.FormStart;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form of the partner search: what was typed into each field, and what needs another look. The fields are known by their names. */
public abstract class TypedForm {

    /** Ids of the fields begin with it. */
    private static final String ID = "c-";

    @Inject
    SiteView site;

    @Inject
    ConsentTexts consents;

    @Inject
    FormStart starts;

    private Map<String, List<String>> typed = Map.of();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String notice;

    void read(HttpServletRequest request) {
        typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
    }

    /** What was typed, as it is stored; empty where nothing was. */
    public String typed(String name) {
        return Characters.plain(
                typed.getOrDefault(name, List.of("")).stream().findFirst().orElse(""));
    }

    List<String> chosen(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean isChosen(String name, String value) {
        return chosen(name).contains(value);
    }

    /** Key of the sentence beside the field; null when it is in order. */
    public String error(String name) {
        return errors.get(name);
    }

    void fault(String name, String key) {
        errors.putIfAbsent(name, key);
    }

    boolean isFaulty() {
        return !errors.isEmpty();
    }

    public List<Fault> getFaults() {
        return errors.entrySet().stream()
                .map(error -> new Fault(ID + error.getKey(), error.getValue()))
                .toList();
    }

    /** A text that must be there, not only as signs that nobody sees, and must not be longer. */
    String required(String name, int most) {
        var text = optional(name, most);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            fault(name, "call.missing." + name);
        }
        return text;
    }

    String optional(String name, int most) {
        var text = typed(name);
        if (text.length() > most) {
            fault(name, "call.tooLong");
        }
        return text;
    }

    /** The same on one line, whatever a program sends. */
    String requiredLine(String name, int most) {
        return required(name, most).replaceAll("\\s+", " ");
    }

    /** Who sends the form; none when something of that needs another look. */
    Optional<Visitor> visitor(Language language, Instant begun) {
        var person = requiredLine("person", Submission.PERSON);
        var organisation = requiredLine("yourOrganisation", Submission.ORGANISATION);
        var email = EmailAddress.parse(typed("yourEmail"));
        if (email.isEmpty()) {
            fault("yourEmail", typed("yourEmail").isEmpty() ? "call.missing.yourEmail" : "call.emailForm");
        }
        if (!isChosen("agreed", "yes")) {
            fault("agreed", "call.missing.agreed");
        }
        return email.map(address -> new Visitor(person, organisation, address, language, typed("consent"), begun));
    }

    /** Says at the head of the form why it was not taken, although everything in it is in order; what was typed stays. */
    void refuse(String key) {
        notice = key;
    }

    /** Keys of the two sentences begin with it; null: nothing is said. */
    public String getNotice() {
        return notice;
    }

    /** Since when it is filled in: a form that needs another look was begun when it was first given out. */
    public String getBegun() {
        return starts.begun(typed("begun")).map(known -> typed("begun")).orElseGet(starts::getIssue);
    }

    /** What whoever sends the form agrees to. */
    public ConsentWording getConsent() {
        return consents.wording(CallConsent.KEY, site.getLanguage());
    }
}
