package eu.aer.site.web.history;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.Access;
import eu.aer.content.ContentItem;
import eu.aer.content.ContentJson;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.content.Translation;
import eu.aer.content.drafting.Restoring;
import eu.aer.content.drafting.Revisions;
import eu.aer.content.drafting.SavedRevision;
import eu.aer.content.gate.Gate;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** All revisions of a text, what differs between any two, and the way back to one of them. */
@Named
@ViewScoped
public class History implements Serializable {

    private static final int SIZE = 20;

    @Inject
    Access access;

    @Inject
    CurrentAccount current;

    @Inject
    Contents contents;

    @Inject
    Revisions revisions;

    @Inject
    Restoring restoring;

    @Inject
    Publishing publishing;

    @Inject
    Gate gate;

    @Inject
    Comparing comparing;

    @Inject
    ContentJson json;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final HistoryAddress asked = new HistoryAddress();
    private String kind;
    private String title;
    private boolean writable;
    private boolean publishable;
    private int newest;
    private int live;
    private List<SavedRevision> page = List.of();
    private List<Difference> differences = List.of();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            var item = contents.find(asked.itemId()).orElseThrow(() -> new DomainException("content.gone"));
            kind = item.getKind();
            title = item.titleIn(asked.language());
            newest = item.translation(asked.language())
                    .map(Translation::getLatestRevision)
                    .orElse(0);
            live = item.translation(asked.language())
                    .flatMap(Translation::liveRevision)
                    .orElse(0);
            page = revisions.page(asked.itemId(), asked.language(), (asked.page() - 1) * SIZE, SIZE);
            writable = access.mayWrite(asked.itemId(), asked.language());
            publishable = access.may(Permission.PUBLISH_CONTENT, asked.itemId());
            if (asked.isComparing()) {
                differences = comparing.between(draft(item, getFrom()), draft(item, getTo()), kind);
            }
        });
    }

    private Draft draft(ContentItem item, int number) {
        return revisions
                .find(item.getId(), asked.language(), number)
                .map(revision -> json.readDraft(revision.getDraft(), item.factsType()))
                .orElseThrow(() -> new DomainException("content.gone"));
    }

    public void restore() {
        if (feedback.attempt(this::bringBack)) {
            leave("admin.restored");
        }
    }

    /** Shows the public an earlier revision again; where the gate has something to say, it is a draft until somebody has looked. */
    public void restoreAndPublish() {
        if (!feedback.attempt(() -> access.require(Permission.PUBLISH_CONTENT, asked.itemId()))
                || !feedback.attempt(this::bringBack)) {
            return;
        }
        if (!gate.findings(asked.itemId(), asked.language()).isEmpty()) {
            leave("admin.restoredGate");
        } else if (feedback.attempt(() -> publishing.publish(asked.itemId(), asked.language(), newest + 1))) {
            leave("admin.restoredLive");
        }
    }

    private void bringBack() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var note = texts.get(locale, "admin.restoredNote", getTo());
        restoring.restore(asked.itemId(), asked.language(), getTo(), newest, note);
    }

    private void leave(String sentence) {
        notices.doneBeforeRedirect(sentence, getTo());
        Faces.redirect(
                "/admin/edit?item=%s&language=%s",
                asked.itemId(), asked.language().code());
    }

    public HistoryAddress getAsked() {
        return asked;
    }

    public Language getLanguage() {
        return asked.language();
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Whether the person may restore a revision. */
    public boolean isWritable() {
        return writable;
    }

    /** Whether the person may show it to the public at once. */
    public boolean isPublishable() {
        return publishable;
    }

    /** The number of the newest revision, which is also how many there are. */
    public int getNewest() {
        return newest;
    }

    /** The number of the revision that the public sees; 0: none. */
    public int getLive() {
        return live;
    }

    public int getFrom() {
        return asked.from(newest);
    }

    public int getTo() {
        return asked.to();
    }

    /** Whether the look is at what would come of restoring an old revision. */
    public boolean isRestoring() {
        return asked.isComparing() && getTo() < getFrom();
    }

    public int getPages() {
        return (newest + SIZE - 1) / SIZE;
    }

    public List<SavedRevision> getPage() {
        return page;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
