package eu.aer.mail.web;

import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.mail.Outbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One mail of the outbox. */
@Named
@RequestScoped
public class MailView {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Inject
    Outbox outbox;

    @Inject
    Notices notices;

    private String id = "";
    private Outbox.Letter letter;

    public void open() throws IOException {
        notices.open(() -> letter = Optional.of(id)
                .filter(ID.asMatchPredicate())
                .flatMap(number -> outbox.find(Long.parseLong(number)))
                .orElseThrow(() -> new DomainException("mail.view.gone")));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public Outbox.Letter getLetter() {
        return letter;
    }

    /** The text, cut where links begin and end; empty when it may not be read or is erased. */
    public List<Piece> getPieces() {
        return letter.text().map(MailView::pieces).orElse(List.of());
    }

    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        var end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }

    /** A stretch of text that is a link, or is none. */
    public record Piece(String text, boolean link) {}
}
