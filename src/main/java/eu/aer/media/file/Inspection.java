package eu.aer.media.file;

import eu.aer.common.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What a file is, by its bytes, whatever it is called. What cannot be taken is refused by name. */
public final class Inspection {

    private static final int HEAD = 4096;

    /** What people try to upload and what to say to it. */
    private static final Map<String, String> KNOWN_OTHERS = Map.of(
            "D0CF11E0A1B11AE1", "media.oldOffice",
            "7B5C727466", "media.oldOffice",
            "4D5A", "media.program",
            "7F454C46", "media.program");

    private static final Map<String, FileType> BEGINNINGS = Map.of(
            "FFD8FF", FileType.JPEG,
            "89504E470D0A1A0A", FileType.PNG,
            "474946383761", FileType.GIF,
            "474946383961", FileType.GIF,
            "255044462D", FileType.PDF);

    private Inspection() {}

    /**
     * @throws DomainException {@code media.empty}, {@code media.type}, {@code media.svg}, {@code media.heic}, {@code media.oldOffice},
     *     {@code media.program}, or what the checks of each type say
     */
    public static FileType of(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) {
            throw new DomainException("media.empty");
        }
        for (var beginning : BEGINNINGS.entrySet()) {
            if (begins(head, beginning.getKey())) {
                return checked(file, beginning.getValue());
            }
        }
        if (begins(head, "52494646") && begins(head, 8, "57454250")) {
            return checked(file, FileType.WEBP);
        }
        if (begins(head, "504B0304")) {
            return OfficeFile.check(file);
        }
        throw refusal(head);
    }

    private static FileType checked(Path file, FileType type) throws IOException {
        if (type == FileType.PDF) {
            PdfFile.check(file);
        } else {
            ImageEnd.check(file, type);
        }
        return type;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static DomainException refusal(byte[] head) {
        for (var other : KNOWN_OTHERS.entrySet()) {
            if (begins(head, other.getKey())) {
                return new DomainException(other.getValue());
            }
        }
        var words = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (words.contains("<svg") || words.contains("s\0v\0g")) {
            return new DomainException("media.svg");
        }
        if (words.startsWith("ftyphei", 4) || words.startsWith("ftypmif1", 4) || words.startsWith("ftypavif", 4)) {
            return new DomainException("media.heic");
        }
        return new DomainException("media.type");
    }

    static boolean begins(byte[] bytes, String hexadecimal) {
        return begins(bytes, 0, hexadecimal);
    }

    private static boolean begins(byte[] bytes, int offset, String hexadecimal) {
        var wanted = java.util.HexFormat.of().parseHex(hexadecimal);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
