package eu.aer.media.picture;

import eu.aer.media.file.FileType;
import eu.aer.media.file.Incoming;
import eu.aer.media.file.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import net.coobird.thumbnailator.resizers.Resizers;

/**
 * The pictures that readers get: each made once, together with the others of its shape, from the original that is decoded once. A few
 * at a time, so that memory and processors are left for those who read.
 */
@ApplicationScoped
public class Renditions {

    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** What a list and a page ask for; others come when somebody asks for them. */
    private static final List<Shape> USUAL = List.of(Shape.WHOLE, Shape.SQUARE);

    @Inject
    MediaStore store;

    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private Encoder encoder;

    protected Renditions() {}

    Renditions(MediaStore store) {
        this.store = store;
    }

    /** Looks at a picture that has come in and makes the usual renditions of it. */
    public Picture prepare(Incoming received, FileType type) throws IOException {
        turns.acquireUninterruptibly();
        try (var image = new ImageFile(received.file(), type)) {
            var opaque = new Picture(received.hash(), type, image.width(), image.height(), false, FocalPoint.CENTRE);
            var base = image.scaled(opaque.baseWidth(), opaque.baseHeight());
            var picture = base.getColorModel().hasAlpha() ? opaque.withTransparency() : opaque;
            make(base, picture, USUAL);
            return picture;
        } finally {
            turns.release();
        }
    }

    /** @return none where the original is missing or the format does not run on this machine */
    public Optional<Path> find(Picture picture, Shape shape, int width, Format format) throws IOException {
        var name = name(picture, shape, width, format);
        var made = store.rendition(picture.hash(), name);
        if (made.isEmpty() && encoder().writes(format)) {
            makeMissing(picture, shape, name);
            return store.rendition(picture.hash(), name);
        }
        return made;
    }

    private void makeMissing(Picture picture, Shape shape, String name) throws IOException {
        turns.acquireUninterruptibly();
        try {
            var original = store.original(picture.hash());
            // somebody else may have made it while this one waited
            if (original.isPresent() && store.rendition(picture.hash(), name).isEmpty()) {
                try (var image = new ImageFile(original.get(), picture.type())) {
                    make(image.scaled(picture.baseWidth(), picture.baseHeight()), picture, List.of(shape));
                }
            }
        } finally {
            turns.release();
        }
    }

    private void make(BufferedImage base, Picture picture, Collection<Shape> shapes) throws IOException {
        for (var shape : shapes) {
            var part = part(base, picture.part(shape));
            var widths = picture.widths(shape);
            for (var place = widths.size() - 1; place >= 0; place--) {
                part = narrowed(part, widths.get(place), picture.height(shape, widths.get(place)));
                add(part, picture, shape, widths.get(place));
            }
        }
    }

    private static BufferedImage part(BufferedImage base, Rectangle part) {
        return base.getSubimage(part.x, part.y, part.width, part.height);
    }

    /** From the next wider one, which takes a fraction of the time that it takes from the whole. */
    private static BufferedImage narrowed(BufferedImage wider, int width, int height) {
        var narrower = new BufferedImage(width, height, wider.getType());
        Resizers.PROGRESSIVE.resize(wider, narrower);
        return narrower;
    }

    private void add(BufferedImage image, Picture picture, Shape shape, int width) throws IOException {
        for (var format : formats(picture).toList()) {
            store.add(
                    picture.hash(),
                    name(picture, shape, width, format),
                    out -> encoder().write(image, format, picture.type(), out));
        }
    }

    /** The formats that a picture is offered in, the best first. */
    public Stream<Format> formats(Picture picture) {
        return Stream.of(Format.WEBP, picture.fallback()).filter(encoder()::writes);
    }

    private synchronized Encoder encoder() {
        if (encoder == null) {
            encoder = new Encoder();
        }
        return encoder;
    }

    private static String name(Picture picture, Shape shape, int width, Format format) {
        return width + "-" + picture.key(shape) + "." + format.extension();
    }
}
