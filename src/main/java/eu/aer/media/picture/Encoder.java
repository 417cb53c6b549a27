package eu.aer.media.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import eu.aer.media.file.FileType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as bytes of a format; of what the original said beside its pixels nothing is left. */
final class Encoder {

    private static final float PHOTO = .8f;
    /** For pictures that came in a format that loses nothing: drawings and letters have hard edges. */
    private static final float DRAWING = .9f;

    private final boolean webp;

    /** @param webp whether the native part of that format runs on this machine */
    Encoder() {
        webp = runsWebp();
    }

    private static boolean runsWebp() {
        try {
            write(
                    new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB),
                    Format.WEBP,
                    PHOTO,
                    OutputStream.nullOutputStream());
            return true;
        } catch (IOException | RuntimeException | LinkageError elsewhere) {
            return false;
        }
    }

    boolean writes(Format format) {
        return format != Format.WEBP || webp;
    }

    void write(BufferedImage image, Format format, FileType original, OutputStream out) throws IOException {
        write(image, format, original == FileType.PNG || original == FileType.GIF ? DRAWING : PHOTO, out);
    }

    private static void write(BufferedImage image, Format format, float quality, OutputStream out) throws IOException {
        var writer = writer(format);
        try (var target = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(target);
            var how = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            }
            if (format != Format.PNG) {
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer(Format format) throws IOException {
        return format == Format.WEBP
                ? new WebPImageWriterSpi().createWriterInstance(null)
                : ImageIO.getImageWritersByFormatName(format.extension()).next();
    }
}
