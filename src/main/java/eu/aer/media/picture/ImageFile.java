package eu.aer.media.picture;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import eu.aer.common.DomainException;
import eu.aer.media.file.FileType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * An opened picture. Its measures are read before it is decoded, so that a small file with huge ones does no harm; a large picture is
 * decoded with pixels left out, so that no picture needs more memory than another.
 */
final class ImageFile implements AutoCloseable {

    private static final int MOST_MEGAPIXELS = 64;
    /** Its decoder leaves nothing out. */
    private static final int MOST_MEGAPIXELS_OF_WEBP = 16;

    private static final int LONGEST_SIDE = 20_000;
    private static final int OPAQUE = 0xff;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final FileType type;
    private final ImageInputStream in;
    private final ImageReader reader;
    private final int width;
    private final int height;
    private final Orientation orientation;
    private final boolean alpha;

    /** @throws DomainException {@code media.pixels}, {@code media.broken}, {@code media.print} */
    ImageFile(Path file, FileType type) throws IOException {
        this.type = type;
        in = ImageIO.createImageInputStream(file.toFile());
        reader = type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                        .next();
        try {
            reader.setInput(in, true, true);
            width = reader.getWidth(0);
            height = reader.getHeight(0);
            check();
            orientation = type == FileType.JPEG ? Exif.orientation(file) : Orientation.TOP_LEFT;
            alpha = type != FileType.JPEG && hasAlpha();
        } catch (DomainException refused) {
            close();
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            close();
            throw new DomainException("media.broken");
        }
    }

    private void check() throws IOException {
        var most = type == FileType.WEBP ? MOST_MEGAPIXELS_OF_WEBP : MOST_MEGAPIXELS;
        if ((long) width * height > most * 1_000_000L || Math.max(width, height) > LONGEST_SIDE) {
            throw new DomainException("media.pixels", width, height, most, LONGEST_SIDE);
        }
        if (type == FileType.JPEG && reader.getRawImageType(0) == null) {
            throw new DomainException("media.print");
        }
    }

    /** Of the upright picture. */
    int width() {
        return isLying() ? height : width;
    }

    int height() {
        return isLying() ? width : height;
    }

    private boolean isLying() {
        return switch (orientation) {
            case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
            default -> false;
        };
    }

    private boolean hasAlpha() throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getColorModel().hasAlpha();
    }

    /**
     * The upright picture in the colours of the web.
     *
     * @param wide of the result, not more than there is
     * @throws DomainException {@code media.broken}, {@code media.cutOff}
     */
    BufferedImage scaled(int wide, int high) throws IOException {
        var target = new BufferedImage(
                isLying() ? high : wide,
                isLying() ? wide : high,
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        try {
            Resizers.PROGRESSIVE.resize(decoded(), target);
            return withoutIdleAlpha(upright(target));
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // decoders meet broken data with whatever exception comes first, and so do colour profiles
            throw new DomainException("media.broken");
        }
    }

    /** Many programs write that one could look through a picture where one cannot. */
    private static BufferedImage withoutIdleAlpha(BufferedImage image) {
        if (!image.getColorModel().hasAlpha() || isTransparent(image)) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return opaque;
    }

    private static boolean isTransparent(BufferedImage image) {
        var line = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (var pixel : line) {
                if (pixel >>> 24 < OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private BufferedImage upright(BufferedImage image) {
        if (orientation == Orientation.TOP_LEFT) {
            return image;
        }
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private BufferedImage decoded() throws IOException {
        var cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> cutOff.compareAndSet(false, warning.contains("remature end")));
        var how = reader.getDefaultReadParam();
        var step = step();
        how.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, how);
        if (cutOff.get()) {
            throw new DomainException("media.cutOff");
        }
        return image;
    }

    /** Every how many pixels one is kept. */
    private int step() throws IOException {
        var raw = type == FileType.WEBP ? null : reader.getRawImageType(0);
        var bytes = raw == null ? 4 : Math.max(1, (raw.getColorModel().getPixelSize() + 7) / 8);
        return (int) Math.ceil(Math.sqrt((double) width * height * bytes / MOST_BYTES));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
