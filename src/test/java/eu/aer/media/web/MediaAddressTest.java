package eu.aer.media.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaAddressTest {

    private static final String ID = "4b168a2388034aa7949a9f4b19c8eff5";

    /** The widest rendition of a small picture is as narrow as the picture. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 320, 1920})
    void aPictureOfAnyWidthIsFound(int width) {
        var address = MediaAddress.parse("/" + ID + "/" + width + "-c5e12b072e2a/a.png");
        assertEquals(
                Optional.of(new MediaAddress.Wanted(width, "c5e12b072e2a")), address.flatMap(MediaAddress::rendition));
    }

    @Test
    void aFileStandsUnderItsNameAlone() {
        assertEquals(
                Optional.of(new MediaAddress(ID, Optional.empty(), "report.pdf")),
                MediaAddress.parse("/" + ID + "/report.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/" + ID, "/" + ID + "/../a.png", "/" + ID + "/-c5e12b072e2a/a.png", "/x/a.png"})
    void whatIsNoAddressIsNone(String path) {
        assertEquals(Optional.empty(), MediaAddress.parse(path));
    }
}
