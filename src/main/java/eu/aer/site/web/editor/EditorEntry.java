package eu.aer.site.web.editor;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * What the address of the editor asks for: {@code ?item=42&language=fr}, or {@code ?kind=project} for a new item. An address that
 * asks for nothing that exists is answered 404.
 */
@Named
@RequestScoped
public class EditorEntry {

    @Inject
    Editor editor;

    @Inject
    Unsaved unsaved;

    @Inject
    Company company;

    @Inject
    Drafting drafting;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    ContentLanguages languages;

    @Inject
    WayBack wayBack;

    private String item;
    private String kind;
    private String language;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            if (item == null) {
                start(drafting.begin(asked(kind), language().orElse(Language.ENGLISH)));
            } else {
                drafting.writable(number(), language())
                        .ifPresentOrElse(writable -> start(drafting.open(number(), writable)), this::leadToReading);
            }
        });
    }

    private void start(Opened opened) {
        editor.start(opened);
        unsaved.open();
        company.beat();
    }

    /** Who reads and does not write follows the same links as an editor. */
    private void leadToReading() {
        Faces.redirect(
                "/admin/review/show?item=%s&language=%s" + wayBack.getParameter(),
                number(),
                drafting.readable(number(), language()).code());
    }

    private static String asked(String kind) {
        return Optional.ofNullable(kind).orElseThrow(() -> new DomainException("content.gone"));
    }

    private long number() {
        if (!item.matches("\\d{1,18}")) {
            throw new DomainException("content.gone");
        }
        return Long.parseLong(item);
    }

    private Optional<Language> language() {
        if (language == null || language.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(languages.find(language).orElseThrow(() -> new DomainException("content.gone")));
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
