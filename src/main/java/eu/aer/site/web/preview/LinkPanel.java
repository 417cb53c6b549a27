package eu.aer.site.web.preview;

import eu.aer.account.Account;
import eu.aer.common.Configuration;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.site.web.editor.Editor;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Beside the form: links by which people without an account see the draft. */
@Named
@ViewScoped
public class LinkPanel implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("content.previewDays", "days", "content.previewRecipientTooLong", "recipient");

    @Inject
    Editor editor;

    @Inject
    PreviewLinks links;

    @Inject
    Configuration configuration;

    @Inject
    Feedback feedback;

    private List<Row> rows = List.of();
    private String recipient = "";
    private int days = 14;
    private boolean open;
    private transient String address;

    public void load() {
        rows = editor.getItemId() == 0
                ? List.of()
                : links.list(editor.getItemId(), editor.getLanguage()).stream()
                        .map(link -> new Row(
                                link.getId(),
                                link.getRecipient(),
                                link.createdBy().map(Account::getName).orElse(""),
                                link.getExpiresAt()))
                        .toList();
    }

    public void create() throws IOException {
        open = true;
        var made = editor.afterSaving(
                null,
                () -> address = configuration.absolute(
                        "/preview/" + links.create(editor.getItemId(), editor.getLanguage(), days, recipient)),
                FIELDS);
        if (made) {
            recipient = "";
        }
    }

    public void revoke(long id) {
        open = true;
        if (feedback.attempt(() -> links.revoke(editor.getItemId(), editor.getLanguage(), id))) {
            feedback.done("admin.linkRevoked");
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Shown once, in the answer to the action that made it. */
    public String getAddress() {
        return address;
    }

    public boolean isOpen() {
        return open;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public List<Integer> getChoices() {
        return List.of(1, 3, 7, 14, 30, PreviewLinks.MOST_DAYS);
    }

    /** A link that works. */
    public record Row(long id, String recipient, String by, Instant until) implements Serializable {}
}
