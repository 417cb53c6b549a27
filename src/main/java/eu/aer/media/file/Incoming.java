package eu.aer.media.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in and that nobody sees; closed, it is gone unless it has been kept.
 *
 * @param hash of its bytes, SHA-256 in hexadecimal
 */
public record Incoming(Path file, String hash, long size) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
