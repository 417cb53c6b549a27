package eu.aer.media.file;

import eu.aer.common.DomainException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Whether a picture has been sent to its end, where its format says where that is. A JPEG's end is found when it is decoded. What some
 * cameras put behind it does no harm, because a picture's original is served to nobody.
 */
final class ImageEnd {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHUNK = 12;
    private static final String PNG_LAST = "IEND";
    private static final int RIFF_HEAD = 8;

    private ImageEnd() {}

    /** @throws DomainException {@code media.cutOff} */
    static void check(Path file, FileType type) throws IOException {
        try (var bytes = new Bytes(file)) {
            var whole =
                    switch (type) {
                        case PNG -> isWholePng(bytes);
                        case GIF -> bytes.end(64).replaceAll("\0+$", "").endsWith(";");
                        case WEBP -> isWholeWebp(bytes);
                        default -> true;
                    };
            if (!whole) {
                throw new DomainException("media.cutOff");
            }
        }
    }

    private static boolean isWholePng(Bytes bytes) throws IOException {
        long place = PNG_SIGNATURE;
        while (place + PNG_CHUNK <= bytes.size()) {
            var length = Integer.toUnsignedLong(bytes.read(place, 4).getInt());
            if (bytes.text(place + 4, 4).equals(PNG_LAST)) {
                return true;
            }
            place += PNG_CHUNK + length;
        }
        return false;
    }

    private static boolean isWholeWebp(Bytes bytes) throws IOException {
        var length = Integer.toUnsignedLong(
                bytes.read(4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt());
        return RIFF_HEAD + length <= bytes.size();
    }
}
