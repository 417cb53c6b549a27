package eu.aer.media.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a PDF says what is a heading, a list or a picture in it, for whoever has it read aloud: its catalogue then leads to a tree of
 * its structure (ISO 32000-1, 14.8). The catalogue stands in the file as it is, or compressed in a stream of objects (7.5.7).
 */
public final class PdfTags {

    private static final String TREE = "/StructTreeRoot";
    private static final String OBJECTS = "/ObjStm";
    private static final String BEGIN = "stream";
    private static final int STEP = 256 * 1024;
    private static final int DICTIONARY = 2048;
    /** A book of thousands of pages has fewer; what has more counts as untagged unless its catalogue stands there as it is. */
    static final int MOST_STREAMS = 10_000;

    private PdfTags() {}

    public static boolean areIn(Path pdf) throws IOException {
        var streams = new ArrayList<Long>();
        return isIn(pdf, streams) || isInOne(pdf, streams);
    }

    /** @param streams gets the places of streams of objects */
    private static boolean isIn(Path pdf, List<Long> streams) throws IOException {
        try (var in = Files.newInputStream(pdf)) {
            var place = 0L;
            var overlap = "";
            for (var step = in.readNBytes(STEP); step.length > 0; step = in.readNBytes(STEP)) {
                var text = overlap + new String(step, StandardCharsets.ISO_8859_1);
                if (text.contains(TREE)) {
                    return true;
                }
                var begin = place - overlap.length();
                for (var found = text.indexOf(OBJECTS);
                        found >= 0 && streams.size() < MOST_STREAMS;
                        found = text.indexOf(OBJECTS, found + 1)) {
                    streams.add(begin + found);
                }
                place += step.length;
                overlap = text.substring(Math.max(0, text.length() - TREE.length()));
            }
        }
        return false;
    }

    private static boolean isInOne(Path pdf, List<Long> streams) throws IOException {
        try (var bytes = new Bytes(pdf);
                var objects = new PackedObjects(pdf)) {
            for (var stream : streams) {
                var head = bytes.text(stream, DICTIONARY);
                var begin = head.indexOf(BEGIN);
                if (begin >= 0) {
                    var end = begin + BEGIN.length() + (head.startsWith("\r\n", begin + BEGIN.length()) ? 2 : 1);
                    if (objects.at(stream + end).contains(TREE)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
