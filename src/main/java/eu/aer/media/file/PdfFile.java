package eu.aer.media.file;

import eu.aer.common.DomainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Whether a PDF is whole and nothing else at the same time: it ends where a PDF ends, and its table of contents is there. */
final class PdfFile {

    private static final int TAIL = 1024;
    /** The farthest from the end that the directory of a ZIP archive may begin its last record. */
    private static final int ZIP_TAIL = 65_557;

    private static final String ZIP_END = "PK\u0005\u0006";
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\x00]*$");
    private static final Pattern TABLE = Pattern.compile("^\\s*(xref|\\d{1,10}\\s+\\d{1,5}\\s+obj)\\b");

    private PdfFile() {}

    static void check(Path file) throws IOException {
        try (var bytes = new Bytes(file)) {
            if (bytes.end(ZIP_TAIL).contains(ZIP_END)) {
                throw new DomainException("media.polyglot");
            }
            var tail = bytes.end(TAIL);
            var end = END.matcher(tail);
            if (!end.find()) {
                throw new DomainException(tail.contains("%%EOF") ? "media.polyglot" : "media.cutOff");
            }
            var table = Long.parseLong(end.group(1));
            if (table >= bytes.size() || !TABLE.matcher(bytes.text(table, 64)).find()) {
                throw new DomainException("media.broken");
            }
        }
    }
}
