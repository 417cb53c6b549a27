package eu.aer.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.DomainException;
import eu.aer.fixture.SampleMedia;
import eu.aer.media.file.FileType;
import eu.aer.media.file.MediaFolder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a picture. */
class RenditionsTest {

    private static final int TURNED_RIGHT = 6;

    @TempDir
    Path folder;

    private MediaFolder store;
    private Renditions renditions;

    @BeforeEach
    void open() {
        store = new MediaFolder(folder);
        renditions = new Renditions(store);
    }

    @Test
    void aPhotoGetsEachWidthInBothFormats() throws IOException {
        var picture = keep(SampleMedia.photo(1000, 500, Color.RED), FileType.JPEG);
        assertEquals(List.of(320, 640, 960, 1000), picture.widths(Shape.WHOLE));
        assertEquals(
                List.of(Format.WEBP, Format.JPEG), renditions.formats(picture).toList());
        var image = read(picture, Shape.WHOLE, 640);
        assertEquals(640, image.getWidth());
        assertEquals(picture.height(Shape.WHOLE, 640), image.getHeight());
        assertNear(Color.RED, image, 10, 10);
        assertTrue(Files.size(find(picture, Shape.WHOLE, 640, Format.WEBP)) > 100);
    }

    @Test
    void aPhotoStandsUprightAndLosesItsNotes() throws IOException {
        var picture = keep(SampleMedia.turned(SampleMedia.photo(1000, 500, Color.RED), TURNED_RIGHT), FileType.JPEG);
        assertEquals(500, picture.width());
        assertEquals(1000, picture.height());
        var image = read(picture, Shape.WHOLE, 320);
        assertEquals(640, image.getHeight());
        // turned to the right, the left upper corner is the right upper one
        assertNear(Color.RED, image, 310, 10);
        var bytes = Files.readString(find(picture, Shape.WHOLE, 320, Format.JPEG), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Exif"));
    }

    @Test
    void aCutKeepsTheFocalPoint() throws IOException {
        var centred = keep(SampleMedia.photo(600, 1200, Color.RED), FileType.JPEG);
        var picture = new Picture(centred.hash(), FileType.JPEG, 600, 1200, false, new FocalPoint(0, 0));
        assertEquals(List.of(320), picture.widths(Shape.SQUARE));
        assertNear(Color.RED, read(picture, Shape.SQUARE, 320), 5, 5);
        assertFalse(picture.key(Shape.SQUARE).equals(centred.key(Shape.SQUARE)));
        assertEquals(picture.key(Shape.WHOLE), centred.key(Shape.WHOLE));
        var banner = read(picture, Shape.BANNER, 600);
        assertEquals(240, banner.getHeight());
    }

    @Test
    void whatOneCanLookThroughStaysSo() throws IOException {
        var picture = keep(SampleMedia.drawing(400, 400, new Color(0, 0, 255, 0)), FileType.PNG);
        assertEquals(Format.PNG, picture.fallback());
        var image = ImageIO.read(find(picture, Shape.WHOLE, 320, Format.PNG).toFile());
        assertEquals(0, image.getRGB(2, 2) >>> 24);
    }

    @Test
    void aPictureInTheModernFormatIsReadToo() throws IOException {
        var photo = keep(SampleMedia.photo(500, 400, Color.RED), FileType.JPEG);
        var modern = Files.readAllBytes(find(photo, Shape.WHOLE, 500, Format.WEBP));
        var picture = keep(modern, FileType.WEBP);
        assertEquals(400, picture.height());
        assertEquals(Format.JPEG, picture.fallback());
        assertNear(Color.RED, read(picture, Shape.WHOLE, 320), 5, 5);
    }

    @Test
    void aLargePictureIsDecodedInPartAndAStripOfPaperStaysSmall() throws IOException {
        var wide = keep(SampleMedia.photo(6000, 5000, Color.RED), FileType.JPEG);
        assertEquals(1920, wide.widest(Shape.WHOLE));
        assertNear(Color.RED, read(wide, Shape.WHOLE, 1920), 20, 20);
        var strip = new Picture("0".repeat(64), FileType.PNG, 1000, 20_000, false, FocalPoint.CENTRE);
        assertTrue((long) strip.baseWidth() * strip.baseHeight() <= 8_100_000, strip::toString);
        assertEquals(List.of(320), strip.widths(Shape.WHOLE));
    }

    @Test
    void badPicturesAreRefusedByName() throws IOException {
        assertEquals("media.pixels", refusal(SampleMedia.bomb(60_000, 60_000), FileType.PNG));
        assertEquals("media.pixels", refusal(SampleMedia.bomb(10_000, 10_000), FileType.PNG));
        assertEquals("media.broken", refusal(SampleMedia.bomb(100, 100), FileType.PNG));
        var photo = SampleMedia.photo(800, 600, Color.RED);
        assertEquals("media.cutOff", refusal(Arrays.copyOf(photo, photo.length / 2), FileType.JPEG));
        assertEquals("media.broken", refusal(Arrays.copyOf(photo, 100), FileType.JPEG));
        try (var left = Files.walk(folder)) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void anOriginalGoesWithItsRenditionsAfterItsTimeOnly() throws IOException {
        var kept = keep(SampleMedia.photo(400, 300, Color.RED), FileType.JPEG);
        var gone = keep(SampleMedia.photo(400, 300, Color.GREEN), FileType.JPEG);
        assertFalse(store.remove(gone.hash(), Instant.EPOCH));
        assertTrue(store.original(gone.hash()).isPresent());
        assertTrue(store.remove(gone.hash(), Instant.MAX));
        assertTrue(store.original(gone.hash()).isEmpty());
        assertTrue(renditions.find(gone, Shape.WHOLE, 320, Format.WEBP).isEmpty());
        assertTrue(renditions.find(kept, Shape.WHOLE, 320, Format.WEBP).isPresent());
        assertTrue(store.remove(gone.hash(), Instant.MAX), "Whoever comes second finds nothing to do");
    }

    private Picture keep(byte[] content, FileType type) throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(content), content.length)) {
            var picture = renditions.prepare(received, type);
            store.keep(received);
            return picture;
        }
    }

    private String refusal(byte[] content, FileType type) {
        return assertThrows(DomainException.class, () -> keep(content, type)).code();
    }

    private Path find(Picture picture, Shape shape, int width, Format format) throws IOException {
        return renditions.find(picture, shape, width, format).orElseThrow();
    }

    private BufferedImage read(Picture picture, Shape shape, int width) throws IOException {
        return ImageIO.read(find(picture, shape, width, Format.JPEG).toFile());
    }

    private static void assertNear(Color expected, BufferedImage image, int x, int y) {
        var found = new Color(image.getRGB(x, y));
        assertTrue(
                Math.abs(found.getRed() - expected.getRed()) < 12
                        && Math.abs(found.getGreen() - expected.getGreen()) < 12
                        && Math.abs(found.getBlue() - expected.getBlue()) < 12,
                found::toString);
    }
}
