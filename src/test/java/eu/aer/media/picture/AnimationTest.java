package eu.aer.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.fixture.SampleMedia;
import eu.aer.media.file.FileType;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimationTest {

    @TempDir
    Path folder;

    @Test
    void aPictureOfSeveralMoves() throws IOException {
        var moving = SampleMedia.animation(Color.RED, Color.BLUE);
        assertMoves(true, moving, FileType.GIF);
        assertMoves(false, SampleMedia.animation(Color.RED), FileType.GIF);
        assertMoves(false, Arrays.copyOf(moving, 20), FileType.GIF);
        assertMoves(false, SampleMedia.photo(40, 30, Color.RED), FileType.JPEG);
    }

    private void assertMoves(boolean expected, byte[] picture, FileType type) throws IOException {
        assertEquals(expected, Animation.isIn(Files.write(folder.resolve("file"), picture), type));
    }
}
