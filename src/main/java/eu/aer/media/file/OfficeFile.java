package eu.aer.media.file;

import eu.aer.common.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Documents of office programs, which are ZIP archives: whole, without macros, and with nothing behind their end. Nothing in them is
 * unpacked but the line that names their type, so that an archive that swells does no harm.
 */
final class OfficeFile {

    private static final int MOST_ENTRIES = 20_000;
    private static final int END_LENGTH = 22;
    private static final String ZIP_END = "PK\u0005\u0006";

    private OfficeFile() {}

    /** @throws DomainException {@code media.cutOff}, {@code media.polyglot}, {@code media.macros}, {@code media.archive} */
    static FileType check(Path file) throws IOException {
        try (var bytes = new Bytes(file)) {
            var end = bytes.end(END_LENGTH + 65_535);
            if (!end.contains(ZIP_END)) {
                throw new DomainException("media.cutOff");
            }
            if (end.lastIndexOf(ZIP_END) != end.length() - END_LENGTH) {
                throw new DomainException("media.polyglot");
            }
        }
        try (var archive = new ZipFile(file.toFile())) {
            return check(archive);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new DomainException("media.broken");
        }
    }

    private static FileType check(ZipFile archive) throws IOException {
        if (archive.size() > MOST_ENTRIES) {
            throw new DomainException("media.archive");
        }
        if (archive.stream().anyMatch(entry -> isMacro(entry.getName()))) {
            throw new DomainException("media.macros");
        }
        return type(archive);
    }

    private static boolean isMacro(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    private static FileType type(ZipFile archive) throws IOException {
        if (archive.getEntry("[Content_Types].xml") != null) {
            return archive.getEntry("word/document.xml") != null
                    ? FileType.DOCX
                    : archive.getEntry("xl/workbook.xml") != null
                            ? FileType.XLSX
                            : archive.getEntry("ppt/presentation.xml") != null ? FileType.PPTX : none();
        }
        var named = archive.getEntry("mimetype");
        if (named == null) {
            return none();
        }
        try (var in = archive.getInputStream(named)) {
            var name = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
            return FileType.ofContentType(name).orElseGet(OfficeFile::none);
        }
    }

    private static FileType none() {
        throw new DomainException("media.archive");
    }
}
