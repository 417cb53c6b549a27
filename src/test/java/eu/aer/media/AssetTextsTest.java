package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.media.file.FileName;
import eu.aer.media.picture.FocalPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"😀", "é", "word "})
    void whateverAFileIsCalledItCanBeDescribed(String part) {
        var title = FileName.of(part.repeat(300) + ".pdf").title();
        assertDoesNotThrow(titled(title)::check);
    }

    @Test
    void whatIsTooLongIsRefused() {
        var texts = titled("x".repeat(AssetTexts.TITLE_LENGTH + 1));
        assertEquals(
                "media.titleLong",
                assertThrows(DomainException.class, texts::check).code());
    }

    @Test
    void aTagIsShortenedBetweenCharacters() {
        assertEquals(
                List.of("x" + "😀".repeat(19)),
                Tags.typed("x" + "😀".repeat(30)).words());
    }

    private static AssetTexts titled(String title) {
        return new AssetTexts(
                new Words(Map.of(Language.ENGLISH, title)),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Tags.typed(""),
                FocalPoint.CENTRE);
    }
}
