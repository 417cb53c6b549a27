package eu.aer.media;

import eu.aer.account.Account;
import eu.aer.common.BaseEntity;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.PlainWords;
import eu.aer.common.Words;
import eu.aer.media.file.FileName;
import eu.aer.media.file.FileType;
import eu.aer.media.picture.FocalPoint;
import eu.aer.media.picture.Picture;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the site under an address that stays when the file is replaced. Each language has its own title and its own texts to
 * begin with wherever the file is used.
 */
@Entity
@Table(name = "media_asset")
public class Asset extends BaseEntity {

    /** 128 random bits in hexadecimal: whoever does not know it cannot guess it. */
    @NotNull
    private String publicId;

    @NotNull
    private String fileName;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FileType fileType;

    private boolean image;

    @NotNull
    private String contentHash;

    private long size;

    /** Of the upright picture, pixels; 0 for a document. */
    private int width;

    private int height;

    private boolean transparent;

    /** Of a PDF: whether it says what is what in it; of anything else true. */
    private boolean tagged;

    private int focusX;

    private int focusY;

    @NotNull
    private Words titles;

    @NotNull
    private Words alternatives;

    @NotNull
    private Words captions;

    @NotNull
    private Words credits;

    /** Each between two bars, so that one can be searched for: {@code |Climate|Forests|}. */
    @NotNull
    private String tags = "";

    /** All its words as they are looked for, see {@link PlainWords}. */
    @NotNull
    private String searchText;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Account changedBy;

    private Instant removedAt;

    protected Asset() {}

    Asset(String publicId, FileName name, Contents contents, Language language) {
        this.publicId = publicId;
        fileType = contents.type();
        fileName = name.inAddress(ending(contents));
        image = fileType.isImage();
        titles = new Words(java.util.Map.of(language, name.title()));
        alternatives = Words.NONE;
        captions = Words.NONE;
        credits = Words.NONE;
        hold(contents);
    }

    private static String ending(Contents contents) {
        return contents.picture().map(picture -> picture.fallback().extension()).orElseGet(contents.type()::extension);
    }

    private void hold(Contents contents) {
        fileType = contents.type();
        contentHash = contents.hash();
        size = contents.size();
        width = contents.picture().map(Picture::width).orElse(0);
        height = contents.picture().map(Picture::height).orElse(0);
        transparent = contents.picture().map(Picture::transparent).orElse(false);
        tagged = contents.tagged();
        focusX = FocalPoint.CENTRE.x();
        focusY = FocalPoint.CENTRE.y();
        refreshSearchText();
    }

    /**
     * Other bytes under the same address.
     *
     * @throws DomainException {@code media.otherKind}
     */
    void replace(Contents contents) {
        if (image ? !contents.type().isImage() : contents.type() != fileType) {
            throw new DomainException("media.otherKind", image ? "" : fileType.label());
        }
        hold(contents);
        // one can look through the new picture and could not through the old, or the other way round
        fileName = fileName.substring(0, fileName.lastIndexOf('.') + 1) + ending(contents);
    }

    void describe(AssetTexts texts) {
        titles = texts.titles().isEmpty() ? titles : texts.titles();
        alternatives = texts.alternatives();
        captions = texts.captions();
        credits = texts.credits();
        tags = texts.tags().stored();
        focusX = texts.focus().x();
        focusY = texts.focus().y();
        refreshSearchText();
    }

    /** @return whether it had not all of them already */
    boolean tag(Tags more) {
        var before = tags;
        tags = Tags.read(before).with(more).stored();
        refreshSearchText();
        return !tags.equals(before);
    }

    private void refreshSearchText() {
        searchText = PlainWords.of(Stream.concat(
                        Stream.of(titles, alternatives, captions, credits)
                                .flatMap(words -> words.texts().values().stream()),
                        Stream.of(fileName, tags.replace('|', ' ')))
                .collect(Collectors.joining("\n")));
    }

    void changed(Optional<Account> by, Instant now) {
        changedAt = now;
        changedBy = by.orElse(changedBy);
        if (createdAt == null) {
            createdAt = now;
        }
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void bringBack() {
        removedAt = null;
    }

    public AssetTexts texts() {
        return new AssetTexts(titles, alternatives, captions, credits, Tags.read(tags), new FocalPoint(focusX, focusY));
    }

    /** None for a document. */
    public Optional<Picture> picture() {
        return image
                ? Optional.of(
                        new Picture(contentHash, fileType, width, height, transparent, new FocalPoint(focusX, focusY)))
                : Optional.empty();
    }

    /** Detached, with all that readers may know. */
    public ListedAsset listed() {
        return new ListedAsset(
                getId(),
                getVersion(),
                publicId,
                fileName,
                fileType,
                contentHash,
                size,
                picture(),
                tagged,
                texts(),
                changedAt);
    }

    public String getPublicId() {
        return publicId;
    }

    public String titleIn(Language language) {
        return titles.in(language).map(Words.Said::text).orElse(fileName);
    }

    public String getFileName() {
        return fileName;
    }

    public String getContentHash() {
        return contentHash;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /**
     * The bytes of an asset and what they are.
     *
     * @param picture none for a document
     * @param tagged false for a PDF that does not say what is what in it
     */
    record Contents(String hash, long size, FileType type, Optional<Picture> picture, boolean tagged) {}
}
