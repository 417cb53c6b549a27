package eu.aer.project.web.call;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.project.call.letter.TemplateKind;
import eu.aer.project.call.letter.Templates;
import eu.aer.project.call.letter.Wording;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The wording of one letter in one language; which stands in the address of the view. */
@Named
@ViewScoped
public class TemplateEdit implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("call.placeholderUnknown", "text", "call.templateTooLong", "text", "call.templateStale", "text");

    @Inject
    transient Templates templates;

    @Inject
    transient ContentLanguages languages;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private String kind = "";
    private String language = "";
    private String subject;
    private String text;
    private String seenSubject;
    private String seenText;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            read();
        });
    }

    private void read() {
        var own = templates.own(getChosenKind(), getChosenLanguage());
        subject = own.subject();
        text = own.text();
        seenSubject = own.subject();
        seenText = own.text();
    }

    public void save() {
        if (feedback.attempt(
                () -> templates.write(
                        getChosenKind(),
                        getChosenLanguage(),
                        new Wording(subject, text),
                        new Wording(seenSubject, seenText)),
                FIELDS)) {
            feedback.done("call.templateSaved");
            read();
        }
    }

    /** The letter that the address asks for; the first where it asks for none that there is. */
    public TemplateKind getChosenKind() {
        return Stream.of(TemplateKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(TemplateKind.SHORTLIST);
    }

    public Language getChosenLanguage() {
        return languages
                .find(language)
                .orElseGet(() -> languages.nearest(user.getLocale().getLanguage()));
    }

    /** What is sent where nothing else is written. */
    public Wording getBuiltIn() {
        return templates.builtIn(getChosenKind(), getChosenLanguage());
    }

    public List<TemplateKind> getKinds() {
        return List.of(TemplateKind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
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
