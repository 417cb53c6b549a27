package eu.aer.site.web.trash;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.trash.Trashing;
import eu.aer.site.AddressMoves;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialog that puts something into the trash, and says before what goes with it and what leads there. */
@Named
@ViewScoped
public class ItemTrash implements Serializable {

    @Inject
    Trashing trashing;

    @Inject
    Uses uses;

    @Inject
    AddressMoves addresses;

    @Inject
    CurrentUser user;

    @Inject
    Feedback feedback;

    @Inject
    ContentLanguages languages;

    private long id;
    private String title = "";
    private int below;
    private long freed;
    private Uses.Found found = Uses.Found.NOTHING;
    private boolean asking;

    /** @param called what the list calls it */
    public void begin(long itemId, String called) {
        asking = feedback.attempt(() -> {
            id = itemId;
            title = called;
            var ids = trashing.wouldTrash(id);
            below = ids.size() - 1;
            found = uses.of(ids, Language.of(user.getLocale().getLanguage()));
            freed = addresses.count(id, languages.getAll());
        });
    }

    /** @return whether it has gone */
    public boolean go() {
        var gone = feedback.attempt(() -> trashing.trash(id));
        if (gone) {
            feedback.done("site.trashed", title, below);
            asking = false;
        }
        return gone;
    }

    public void perform() {
        go();
    }

    public boolean isAsking() {
        return asking;
    }

    public String getTitle() {
        return title;
    }

    /** How many pages go with it. */
    public int getBelow() {
        return below;
    }

    /** How many addresses visitors will not find any more. */
    public long getFreed() {
        return freed;
    }

    public Uses.Found getFound() {
        return found;
    }
}
