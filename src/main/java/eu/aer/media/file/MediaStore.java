package eu.aer.media.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Where the bytes lie: originals by the hash of what is in them, and beside each the renditions made of it. */
public interface MediaStore {

    /**
     * Takes bytes in where nobody sees them yet.
     *
     * @param most how many bytes are taken
     * @throws eu.aer.common.DomainException {@code media.tooLarge}
     */
    Incoming receive(InputStream in, long most) throws IOException;

    /** Makes what has been received an original, in one step and for good. */
    void keep(Incoming received) throws IOException;

    Optional<Path> original(String hash);

    Optional<Path> rendition(String hash, String name);

    /** Adds a rendition, which is seen when all of it is there. */
    void add(String hash, String name, Content content) throws IOException;

    /**
     * Removes an original and its renditions for good.
     *
     * @param before younger ones stay, because somebody is just taking the same bytes in
     * @return whether it is gone
     */
    boolean remove(String hash, Instant before) throws IOException;

    /** Removes what a server left behind that was killed while it took it in. */
    void removeIncoming(Instant before) throws IOException;

    /** Writes bytes. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
