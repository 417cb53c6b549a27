package eu.aer.site.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ListedText;
import eu.aer.site.Redirect;
import eu.aer.site.Redirects;
import eu.aer.site.Routes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Old addresses and where they lead now. */
@Named
@ViewScoped
public class RedirectList implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("site.redirectForm", "source", "site.redirectTaken", "source", "site.redirectTarget", "target");

    @Inject
    Redirects redirects;

    @Inject
    Routes routes;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private List<Row> rows;
    private String source = "";
    private ListedText target;
    private String language = Language.ENGLISH.code();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            load();
        });
    }

    private void load() {
        rows = redirects.all().stream().map(this::row).toList();
    }

    private Row row(Redirect redirect) {
        var place = routes.find(redirect.getItem().getId(), redirect.getLanguage());
        return new Row(
                redirect.getId(),
                redirect.getSource(),
                place.map(Routes.Place::location).orElse(""),
                redirect.isAutomatic(),
                redirect.getHits());
    }

    public void add() {
        var added = feedback.attempt(
                () -> {
                    var item =
                            Optional.ofNullable(target).orElseThrow(() -> new DomainException("site.redirectTarget"));
                    redirects.add(source, item.itemId(), Language.of(language));
                },
                FIELDS);
        if (added) {
            feedback.done("site.redirectAdded", source);
            source = "";
            target = null;
            load();
        }
    }

    public void remove(Row row) {
        if (feedback.attempt(() -> redirects.remove(row.id()))) {
            feedback.done("site.redirectRemoved", row.source());
        }
        load();
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public ListedText getTarget() {
        return target;
    }

    public void setTarget(ListedText target) {
        this.target = target;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }

    /**
     * @param location where it leads; empty while that is not live
     * @param automatic whether it was left by a move
     */
    public record Row(long id, String source, String location, boolean automatic, long hits) implements Serializable {}
}
