package eu.aer.media;

import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.media.file.FileName;
import eu.aer.media.file.FileType;
import eu.aer.media.file.Incoming;
import eu.aer.media.file.Inspection;
import eu.aer.media.file.MediaStore;
import eu.aer.media.file.PdfTags;
import eu.aer.media.picture.Animation;
import eu.aer.media.picture.Picture;
import eu.aer.media.picture.Renditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The way of a file into the site. It is checked, and a picture's renditions are made, before anybody can see it; only then it is
 * written down. No transaction is open meanwhile.
 */
@ApplicationScoped
public class Uploading {

    @Inject
    MediaStore store;

    @Inject
    Renditions renditions;

    @Inject
    Keeping keeping;

    @Inject
    Configuration configuration;

    /**
     * @param name as the person's computer calls it
     * @param length how many bytes were announced; -1: nobody knows
     * @param language of the name
     * @throws DomainException {@code media.tooLarge}, {@code media.cutOff} and what {@link Inspection} says
     */
    public Uploaded upload(InputStream in, String name, long length, Language language) throws IOException {
        keeping.requireUpload();
        try (var received = receive(in, length)) {
            var known = keeping.existing(received.hash());
            return known.isPresent()
                    ? new Uploaded(known.get(), true, false)
                    : add(FileName.of(name), received, contents(received), language);
        }
    }

    private Uploaded add(FileName name, Incoming received, Asset.Contents contents, Language language)
            throws IOException {
        var stilled = Animation.isIn(received.file(), contents.type());
        store.keep(received);
        try {
            var asset = keeping.add(name, contents, language);
            return new Uploaded(asset, false, stilled);
        } catch (PersistenceException twice) {
            // somebody else has uploaded the same at this moment
            return keeping.existing(contents.hash())
                    .map(asset -> new Uploaded(asset, true, false))
                    .orElseThrow(() -> twice);
        } catch (DomainException refused) {
            keeping.leave(contents.hash());
            throw refused;
        }
    }

    /** @throws DomainException as in {@link #upload}, {@code media.same}, and as in {@link Keeping#replace} */
    public Uploaded replace(String publicId, InputStream in, long length) throws IOException {
        keeping.requireUpload();
        try (var received = receive(in, length)) {
            var contents = contents(received);
            var stilled = Animation.isIn(received.file(), contents.type());
            store.keep(received);
            return new Uploaded(replace(publicId, contents), false, stilled);
        }
    }

    private ListedAsset replace(String publicId, Asset.Contents contents) {
        try {
            return keeping.replace(publicId, contents);
        } catch (PersistenceException | ElsewhereException taken) {
            // also by somebody else who has uploaded the same at this moment
            throw keeping.existing(contents.hash())
                    .<RuntimeException>map(asset -> new ElsewhereException(asset.fileName()))
                    .orElse(taken);
        } catch (DomainException refused) {
            keeping.leave(contents.hash());
            throw refused;
        }
    }

    private Incoming receive(InputStream in, long length) throws IOException {
        var most = configuration.mediaLimit();
        if (length > most) {
            throw new DomainException("media.tooLarge", most / Configuration.MEGABYTE);
        }
        var received = store.receive(in, most);
        if (length >= 0 && received.size() != length) {
            received.close();
            throw new DomainException("media.cutOff");
        }
        return received;
    }

    private Asset.Contents contents(Incoming received) throws IOException {
        var type = Inspection.of(received.file());
        var picture = type.isImage() ? Optional.of(renditions.prepare(received, type)) : Optional.<Picture>empty();
        var tagged = type != FileType.PDF || PdfTags.areIn(received.file());
        return new Asset.Contents(received.hash(), received.size(), type, picture, tagged);
    }

    /**
     * @param known whether the file was here already
     * @param stilled whether it moves and readers see its first picture only
     */
    public record Uploaded(ListedAsset asset, boolean known, boolean stilled) {}
}
