package eu.aer.content.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=42s, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=abc, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://vimeo.com/76979871/8272103f6e, https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
        "https://player.vimeo.com/video/76979871?h=8272103f6e, https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
        "https://www.dailymotion.com/video/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://dai.ly/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde"
    })
    void aFilmIsFoundByTheAddressOfItsPage(String address, String frame) {
        assertEquals(frame, Video.find(address).orElseThrow().frame());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com.example.org/watch?v=dQw4w9WgXcQ",
                "https://example.org/?https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "javascript:alert(1)//https://youtu.be/dQw4w9WgXcQ",
                "https://www.youtube.com/@channel",
                "https://www.youtube.com/watch?v=short",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ\"><script>",
                "https://vimeo.com/about"
            })
    void nothingElseIsAFilm(String address) {
        assertTrue(Video.find(address).isEmpty(), address);
    }

    @ParameterizedTest
    @CsvSource({
        "'<iframe width=\"560\" src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?a=1&amp;b=2\" title=\"x\"></iframe>', https://www.youtube.com/embed/dQw4w9WgXcQ?a=1&b=2",
        "//player.vimeo.com/video/76979871, https://player.vimeo.com/video/76979871",
        "youtu.be/dQw4w9WgXcQ, https://youtu.be/dQw4w9WgXcQ",
        "http://youtu.be/dQw4w9WgXcQ, https://youtu.be/dQw4w9WgXcQ"
    })
    void whatPeoplePasteBecomesAnAddress(String pasted, String address) {
        assertEquals(address, Video.address(pasted));
    }
}
