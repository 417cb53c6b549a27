package eu.aer.media.picture;

import eu.aer.media.file.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, from the notes that it left in a JPEG (Exif 2.3, 4.6.4, tag 274). By ourselves, because the reader of the JDK
 * refuses all notes of a file in which they stand before another segment, as many cameras write them.
 */
final class Exif {

    private static final int SEGMENT = 0xff;
    private static final int NOTES = 0xe1;
    private static final int SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final String HEAD = "Exif\0\0";

    private Exif() {}

    /** Upright where nothing else can be read. */
    static Orientation orientation(Path jpeg) throws IOException {
        try (var bytes = new Bytes(jpeg)) {
            long place = 2;
            while (true) {
                var head = bytes.read(place, 4);
                if (head.remaining() < 4 || (head.get() & 0xff) != SEGMENT) {
                    return Orientation.TOP_LEFT;
                }
                var marker = head.get() & 0xff;
                var length = head.getShort() & 0xffff;
                if (marker == NOTES && bytes.text(place + 4, HEAD.length()).equals(HEAD)) {
                    return orientation(bytes.read(place + 4 + HEAD.length(), length - 2 - HEAD.length()));
                }
                if (marker == SCAN || length < 2) {
                    return Orientation.TOP_LEFT;
                }
                place += 2 + length;
            }
        }
    }

    private static Orientation orientation(ByteBuffer notes) {
        try {
            notes.order(notes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = notes.getInt(4);
            var entries = notes.getShort(directory) & 0xffff;
            for (var entry = 0; entry < entries; entry++) {
                var place = directory + 2 + entry * ENTRY;
                if ((notes.getShort(place) & 0xffff) == ORIENTATION) {
                    var value = notes.getShort(place + 8);
                    return value < 1 || value > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(value);
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            // the picture is shown as it lies
        }
        return Orientation.TOP_LEFT;
    }
}
