package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder {@code AER_DATA}. One server at a time: a lock on a file in it, which the operating system gives up with the process. */
@ApplicationScoped
public class DataFolder {

    /** Names, mail addresses and keys stand in it. */
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    @Inject
    Configuration configuration;

    private FileChannel channel;
    private FileLock lock;

    /** A folder within the data folder, made when it is missing. */
    public Path folder(String name) {
        var folder = configuration.data().resolve(name);
        try {
            return Files.createDirectories(folder, OWNER_ONLY);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be written (%s). Set AER_DATA to a folder that this user may write."
                            .formatted(folder, e.getClass().getSimpleName()));
        }
    }

    void lock() {
        var file = folder("").resolve("lock");
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            lock = null;
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be locked (%s). Set AER_DATA to a folder that this user may write."
                            .formatted(configuration.data(), e.getClass().getSimpleName()));
        }
        if (lock == null) {
            throw new StartFailure(
                    "Another server is using the data folder %s. Stop it, or set AER_DATA to another folder."
                            .formatted(configuration.data()));
        }
    }

    void unlock() throws IOException {
        if (lock != null) {
            lock.release();
            channel.close();
        }
    }
}
