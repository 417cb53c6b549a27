package eu.aer.media.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.content.listing.ListedText;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.AssetTexts;
import eu.aer.media.Assets;
import eu.aer.media.Keeping;
import eu.aer.media.ListedAsset;
import eu.aer.media.Tags;
import eu.aer.media.picture.FocalPoint;
import eu.aer.site.web.form.Feedback;
import eu.aer.site.web.form.WordsForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file: {@code ?id=<public id>}, with {@code &replaced=true} after its bytes have been replaced, and {@code &stilled=true} by some that move. */
@Named
@ViewScoped
public class MediaEdit implements Serializable {

    private static final int MOST_USES = 50;
    private static final Map<String, String> FIELDS = Map.of(
            "media.titleLong", "titles_en",
            "media.alternativeLong", "alternatives_en",
            "media.captionLong", "captions_en",
            "media.creditLong", "credits_en");

    @Inject
    transient Assets assets;

    @Inject
    transient Keeping keeping;

    @Inject
    transient MediaReferences references;

    @Inject
    transient CurrentAccount current;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    private String id;
    private boolean replaced;
    private boolean stilled;
    private ListedAsset asset;
    private final Map<String, WordsForm> words = new HashMap<>();
    private String tags;
    private int focusX;
    private int focusY;
    private List<ListedText> uses = List.of();
    private long usesInTrash;

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            read();
            if (replaced) {
                notices.done("media.replacedNow");
            }
            if (stilled) {
                notices.done("media.still");
            }
        });
    }

    private void read() {
        asset = assets.find(id == null ? "" : id).orElseThrow(() -> new DomainException("media.gone"));
        var texts = asset.texts();
        words.put("titles", new WordsForm(texts.titles()));
        words.put("alternatives", new WordsForm(texts.alternatives()));
        words.put("captions", new WordsForm(texts.captions()));
        words.put("credits", new WordsForm(texts.credits()));
        tags = texts.tags().toString();
        focusX = texts.focus().x();
        focusY = texts.focus().y();
        readUses();
    }

    private void readUses() {
        uses = references.to(asset.id(), MOST_USES);
        usesInTrash = references.inTrash(asset.id());
    }

    public void save() {
        var texts = new AssetTexts(
                words.get("titles").words(),
                words.get("alternatives").words(),
                words.get("captions").words(),
                words.get("credits").words(),
                Tags.typed(tags),
                new FocalPoint(focusX, focusY));
        if (feedback.attempt(() -> keeping.describe(id, texts, asset.version()), FIELDS)) {
            feedback.done("media.saved");
            read();
        }
    }

    /** @return the list, or the same view with the reason why not */
    public String remove() {
        if (!feedback.attempt(() -> keeping.remove(id))) {
            readUses();
            return null;
        }
        feedback.done("media.removed", asset.fileName());
        feedback.keep();
        return "/admin/media/list?faces-redirect=true";
    }

    public ListedAsset getAsset() {
        return asset;
    }

    public List<ListedText> getUses() {
        return uses;
    }

    public long getUsesInTrash() {
        return usesInTrash;
    }

    public Map<String, WordsForm> getWords() {
        return words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isReplaced() {
        return replaced;
    }

    public void setReplaced(boolean replaced) {
        this.replaced = replaced;
    }

    public boolean isStilled() {
        return stilled;
    }

    public void setStilled(boolean stilled) {
        this.stilled = stilled;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public int getFocusX() {
        return focusX;
    }

    public void setFocusX(int focusX) {
        this.focusX = focusX;
    }

    public int getFocusY() {
        return focusY;
    }

    public void setFocusY(int focusY) {
        this.focusY = focusY;
    }
}
