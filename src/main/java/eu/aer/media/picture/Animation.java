package eu.aer.media.picture;

import eu.aer.media.file.FileType;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures that move: readers get the first one of them, because renditions do not move. */
public final class Animation {

    private Animation() {}

    /** Whether more follows the first picture; what is broken behind it nobody sees anyway. */
    public static boolean isIn(Path file, FileType type) throws IOException {
        if (type != FileType.GIF) {
            return false;
        }
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true) > 1;
        } catch (IOException | RuntimeException broken) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
