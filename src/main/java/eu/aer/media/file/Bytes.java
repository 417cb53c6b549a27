package eu.aer.media.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads parts of a file by their place. */
public final class Bytes implements AutoCloseable {

    private final SeekableByteChannel channel;

    public Bytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** As many as there are, a letter each. */
    public String text(long from, int length) throws IOException {
        return new String(read(from, length).array(), StandardCharsets.ISO_8859_1);
    }

    /** The last ones. */
    String end(int length) throws IOException {
        var from = Math.max(0, size() - length);
        return text(from, (int) (size() - from));
    }

    public ByteBuffer read(long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, size() - from)));
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until all of it is there
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
