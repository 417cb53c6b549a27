package eu.aer.newsletter.web;

import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.mail.EmailAddress;
import eu.aer.newsletter.NewsletterConsent;
import eu.aer.newsletter.SignUp;
import eu.aer.newsletter.Topic;
import eu.aer.site.consent.ConsentTexts;
import eu.aer.site.consent.ConsentWording;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.visitor.Fault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sign-up form: what stands in it, and what needs another look. */
@Named
@RequestScoped
public class SignUpForm {

    private static final int MAX_ECHO = 320;

    @Inject
    SiteView site;

    @Inject
    ContentLanguages languages;

    @Inject
    ConsentTexts consents;

    private String email = "";
    private Language preferred;
    private Set<Topic> topics = EnumSet.allOf(Topic.class);
    private String emailError;
    private String topicsError;
    private String agreed = "";
    private boolean busy;

    /** What was chosen before. */
    void fill(Language language, Set<Topic> chosen) {
        preferred = language;
        topics = chosen;
    }

    void read(HttpServletRequest request) {
        email = Optional.ofNullable(request.getParameter("email")).orElse("");
        preferred = Optional.ofNullable(request.getParameter("preferred"))
                .flatMap(languages::find)
                .orElse(null);
        agreed = Optional.ofNullable(request.getParameter("consent")).orElse("");
        topics = EnumSet.noneOf(Topic.class);
        Stream.of(Optional.ofNullable(request.getParameterValues("topic")).orElse(new String[0]))
                .flatMap(name ->
                        Stream.of(Topic.values()).filter(topic -> topic.name().equals(name)))
                .forEach(topics::add);
    }

    /** What was asked for, or none when something needs another look. */
    Optional<SignUp> check(String formAddress) {
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            emailError = email.isBlank() ? "newsletter.email.missing" : "newsletter.email.invalid";
        }
        checkChoice();
        return address.filter(complete -> topicsError == null)
                .map(complete -> new SignUp(complete, getPreferred(), topics, formAddress, agreed()));
    }

    /** @return whether something is chosen */
    boolean checkChoice() {
        topicsError = topics.isEmpty() ? "newsletter.topics.missing" : null;
        return topicsError == null;
    }

    /** Because more sign-ups come than are accepted; what was typed stays for later. */
    void refuse() {
        busy = true;
    }

    /** Whether the way on from a message is to sign up again. */
    public boolean wanted(String message) {
        return !List.of("newsletter.confirmed", "newsletter.changed", "newsletter.erased")
                .contains(message);
    }

    public boolean isBusy() {
        return busy;
    }

    Set<Topic> chosen() {
        return topics;
    }

    public String getEmail() {
        return email.substring(0, Math.min(email.length(), MAX_ECHO)).replaceAll("\\p{Cntrl}", "");
    }

    /** The wording that the form has shown; a form from before wordings were stored showed the page's. */
    private String agreed() {
        return agreed.isBlank() ? getConsent().reference() : agreed;
    }

    /** What whoever signs up agrees to. */
    public ConsentWording getConsent() {
        return consents.wording(NewsletterConsent.KEY, site.getLanguage());
    }

    /** The language in which the newsletter is wanted; at first that of the page. */
    public Language getPreferred() {
        return preferred == null ? site.getLanguage() : preferred;
    }

    public boolean isPreferred(Language language) {
        return language.equals(getPreferred());
    }

    public List<Topic> getTopics() {
        return List.of(Topic.values());
    }

    public boolean isChosen(Topic topic) {
        return topics.contains(topic);
    }

    /** Key of the sentence beside the field; null when it is in order. */
    public String getEmailError() {
        return emailError;
    }

    public String getTopicsError() {
        return topicsError;
    }

    public List<Fault> getFaults() {
        var faults = new ArrayList<Fault>();
        if (emailError != null) {
            faults.add(new Fault("n-email", emailError));
        }
        if (topicsError != null) {
            faults.add(new Fault("n-topic-" + Topic.values()[0], topicsError));
        }
        return faults;
    }
}
