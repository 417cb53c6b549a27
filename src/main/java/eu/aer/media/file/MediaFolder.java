package eu.aer.media.file;

import eu.aer.common.Configuration;
import eu.aer.common.DataFolder;
import eu.aer.common.DomainException;
import eu.aer.common.Ready;
import eu.aer.common.StartFailure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder {@code AER_MEDIA}, common to all nodes: {@code originals/ab/<hash>}, {@code renditions/ab/<hash>/<name>}, and
 * {@code incoming}, from where a file that is whole and on the disk moves in one step.
 */
@ApplicationScoped
public class MediaFolder implements MediaStore {

    private Path root;

    protected MediaFolder() {}

    @Inject
    public MediaFolder(DataFolder folder, Configuration configuration) {
        this(configuration.media().orElseGet(() -> folder.folder("media")));
    }

    public MediaFolder(Path root) {
        this.root = root;
    }

    void open(@Observes @Priority(20) Ready ready) {
        try {
            Files.deleteIfExists(Files.createFile(newIncoming()));
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder of uploaded files %s cannot be written (%s). Set AER_MEDIA to a folder that this user may write."
                            .formatted(root, e.getClass().getSimpleName()));
        }
    }

    @Override
    public Incoming receive(InputStream in, long most) throws IOException {
        var file = newIncoming();
        try {
            return receive(in, most, file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static Incoming receive(InputStream in, long most, Path file) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            var buffer = new byte[64 * 1024];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new DomainException("media.tooLarge", most / Configuration.MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return new Incoming(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path newIncoming() throws IOException {
        return Files.createDirectories(root.resolve("incoming"))
                .resolve(UUID.randomUUID().toString());
    }

    @Override
    public void keep(Incoming received) throws IOException {
        // also over the same bytes: they are then as young as this upload, and are not cleared away as old
        move(received.file(), place("originals", received.hash()));
    }

    private static void move(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(String kind, String hash) {
        return root.resolve(kind).resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Override
    public Optional<Path> original(String hash) {
        return Optional.of(place("originals", hash)).filter(Files::isRegularFile);
    }

    @Override
    public Optional<Path> rendition(String hash, String name) {
        return Optional.of(place("renditions", hash).resolve(name)).filter(Files::isRegularFile);
    }

    @Override
    public void add(String hash, String name, Content content) throws IOException {
        var file = newIncoming();
        try (var out = Files.newOutputStream(file)) {
            content.write(out);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        move(file, place("renditions", hash).resolve(name));
    }

    @Override
    public boolean remove(String hash, Instant before) throws IOException {
        var file = original(hash);
        if (file.isPresent() && !isOlder(file.get(), before)) {
            return false;
        }
        Files.deleteIfExists(place("originals", hash));
        deleteFolder(place("renditions", hash));
        return true;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    @Override
    public void removeIncoming(Instant before) throws IOException {
        try (var files = Files.list(root.resolve("incoming"))) {
            for (var file : files.toList()) {
                if (isOlder(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException busy) {
            // it has moved to its place meanwhile
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException busy) {
            // another node clears it away too, or a rendition has just come in: the next round sees
        }
    }
}
