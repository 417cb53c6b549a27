package eu.aer.media;

import eu.aer.common.DomainException;
import eu.aer.common.Words;
import eu.aer.media.file.FileName;
import eu.aer.media.picture.FocalPoint;
import java.util.Map;

/**
 * What people say about a file.
 *
 * @param titles how it is called
 * @param alternatives what a picture shows, for those who do not see it
 * @param captions what stands below it
 * @param credits who made it
 * @param focus what must stay in the picture
 */
public record AssetTexts(Words titles, Words alternatives, Words captions, Words credits, Tags tags, FocalPoint focus) {

    public static final int TITLE_LENGTH = FileName.TITLE_LENGTH;
    public static final int ALTERNATIVE_LENGTH = 500;
    public static final int CAPTION_LENGTH = 1000;
    public static final int CREDIT_LENGTH = 200;

    /** @throws DomainException {@code media.titleLong}, {@code media.alternativeLong}, {@code media.captionLong}, {@code media.creditLong} */
    void check() {
        var limits = Map.of(
                "media.titleLong", TITLE_LENGTH,
                "media.alternativeLong", ALTERNATIVE_LENGTH,
                "media.captionLong", CAPTION_LENGTH,
                "media.creditLong", CREDIT_LENGTH);
        Map.of(
                        "media.titleLong",
                        titles,
                        "media.alternativeLong",
                        alternatives,
                        "media.captionLong",
                        captions,
                        "media.creditLong",
                        credits)
                .forEach((code, words) -> {
                    if (words.texts().values().stream().anyMatch(text -> text.length() > limits.get(code))) {
                        throw new DomainException(code, limits.get(code));
                    }
                });
    }
}
