package eu.aer.media;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.media.file.FileType;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Picture;
import eu.aer.media.picture.Shape;
import java.time.Instant;
import java.util.Optional;

/**
 * An asset as lists, pages and servlets see it, detached and complete.
 *
 * @param id of the row
 * @param publicId in addresses and in texts
 * @param picture none for a document
 * @param tagged false for a PDF that does not say what is what in it
 */
public record ListedAsset(
        long id,
        long version,
        String publicId,
        String fileName,
        FileType type,
        String hash,
        long size,
        Optional<Picture> picture,
        boolean tagged,
        AssetTexts texts,
        Instant changedAt) {

    public String title(Language language) {
        return texts.titles().in(language).map(Words.Said::text).orElse(fileName);
    }

    public boolean isImage() {
        return picture.isPresent();
    }

    /** Stays when the file is replaced. */
    public String address() {
        return "/media/" + publicId + "/" + fileName;
    }

    /** Of a rendition, which never changes under its address. */
    public String address(Shape shape, int width, Format format) {
        var name = fileName.substring(0, fileName.lastIndexOf('.') + 1) + format.extension();
        return "/media/" + publicId + "/" + width + "-" + picture.orElseThrow().key(shape) + "/" + name;
    }
}
