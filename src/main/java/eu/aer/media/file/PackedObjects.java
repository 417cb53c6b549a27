package eu.aer.media.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of objects of a PDF (ISO 32000-1, 7.5.7). For all of them together there is a measure of what is read and unpacked,
 * because a file can be written that swells for hours, or in which each stream holds the next ones.
 */
final class PackedObjects implements AutoCloseable {

    /** Those of one stream are small; what swells further is not looked at. */
    private static final int MOST_OF_ONE = 4 * 1024 * 1024;

    static final long MOST = 128L * 1024 * 1024;
    private static final int STEP = 8192;

    private final FileChannel channel;
    private final Inflater inflater = new Inflater();
    private final ByteBuffer packed = ByteBuffer.allocate(STEP);
    private final byte[] unpacked = new byte[MOST_OF_ONE];
    private long left = MOST;

    PackedObjects(Path pdf) throws IOException {
        channel = FileChannel.open(pdf);
    }

    /** What is packed from this place on; empty where it is packed otherwise, or where the measure is full. */
    String at(long place) throws IOException {
        inflater.reset();
        channel.position(place);
        var length = 0;
        try {
            while (left > 0 && length < MOST_OF_ONE && (!inflater.needsInput() || read())) {
                var more = inflater.inflate(unpacked, length, MOST_OF_ONE - length);
                if (more == 0 && (inflater.finished() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
                left -= more;
            }
        } catch (DataFormatException otherwisePacked) {
            return "";
        }
        return new String(unpacked, 0, length, StandardCharsets.ISO_8859_1);
    }

    private boolean read() throws IOException {
        var more = channel.read(packed.clear());
        inflater.setInput(packed.flip());
        left -= Math.max(0, more);
        return more > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        channel.close();
    }
}
