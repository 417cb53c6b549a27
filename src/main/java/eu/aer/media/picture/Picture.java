package eu.aer.media.picture;

import eu.aer.media.file.FileType;
import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a picture without opening it, and so which renditions it has.
 *
 * @param hash of the original's bytes, SHA-256
 * @param width of the upright picture, pixels
 * @param transparent whether one can look through it somewhere
 */
public record Picture(String hash, FileType type, int width, int height, boolean transparent, FocalPoint focus) {

    /** Of the way in which renditions are made; another number gives all of them other addresses. */
    private static final String RECIPE = "1";

    private static final int KEY_LENGTH = 12;

    /** So that the longest strip of paper needs no more memory than a photo. */
    private static final long MOST_PIXELS = 8_000_000;

    Picture withTransparency() {
        return new Picture(hash, type, width, height, true, focus);
    }

    /** The size that all renditions are cut from: that of the widest whole one. */
    int baseWidth() {
        var fitting = Shape.WHOLE.widths().stream()
                .mapToInt(each -> Math.min(each, width))
                .filter(each -> (long) each * heightAt(each) <= MOST_PIXELS)
                .max();
        return fitting.orElseGet(() -> (int) Math.max(1, Math.sqrt((double) MOST_PIXELS * width / height)));
    }

    int baseHeight() {
        return heightAt(baseWidth());
    }

    private int heightAt(int narrower) {
        return Math.max(1, Math.round((float) narrower * height / width));
    }

    /** What of the base is shown. */
    Rectangle part(Shape shape) {
        var wide = baseWidth();
        var high = baseHeight();
        if (!shape.cuts()) {
            return new Rectangle(wide, high);
        }
        var partWidth = (int) Math.max(1, Math.min(wide, Math.round(high * shape.ratio())));
        var partHeight = (int) Math.max(1, Math.min(high, Math.round(wide / shape.ratio())));
        return new Rectangle(
                start(focus.x(), wide, partWidth), start(focus.y(), high, partHeight), partWidth, partHeight);
    }

    private static int start(int hundredths, int whole, int part) {
        return Math.max(0, Math.min(Math.round(whole * hundredths / 100f - part / 2f), whole - part));
    }

    /** The widths in which a shape exists, the narrowest first; a small picture is not blown up. */
    public List<Integer> widths(Shape shape) {
        var made = shape.widths();
        var widest = Math.min(part(shape).width, made.get(made.size() - 1));
        return Stream.concat(made.stream().filter(each -> each < widest), Stream.of(widest))
                .toList();
    }

    public int widest(Shape shape) {
        var widths = widths(shape);
        return widths.get(widths.size() - 1);
    }

    public int height(Shape shape, int narrower) {
        var part = part(shape);
        return Math.max(1, Math.round((float) narrower * part.height / part.width));
    }

    /** Stands for everything that a rendition of this shape looks like. */
    public String key(Shape shape) {
        var seed = String.join(" ", RECIPE, hash, shape.name(), shape.cuts() ? focus.toString() : "");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Shape> shape(String key) {
        return Stream.of(Shape.values()).filter(shape -> key(shape).equals(key)).findFirst();
    }

    /** What every browser reads. */
    public Format fallback() {
        return transparent ? Format.PNG : Format.JPEG;
    }
}
