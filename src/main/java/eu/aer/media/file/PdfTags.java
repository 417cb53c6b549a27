package eu.aer.media.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

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
    /** A catalogue is small; what swells further is not looked at. */
    private static final int MOST_OBJECTS = 4 * 1024 * 1024;

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
                for (var found = text.indexOf(OBJECTS); found >= 0; found = text.indexOf(OBJECTS, found + 1)) {
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
                var channel = FileChannel.open(pdf)) {
            for (var stream : streams) {
                var head = bytes.text(stream, DICTIONARY);
                var begin = head.indexOf(BEGIN);
                if (begin >= 0) {
                    var end = begin + BEGIN.length() + (head.startsWith("\r\n", begin + BEGIN.length()) ? 2 : 1);
                    if (unpacked(channel, stream + end).contains(TREE)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String unpacked(FileChannel channel, long place) throws IOException {
        channel.position(place);
        // closed together with the channel
        @SuppressWarnings("resource")
        var in = new InflaterInputStream(Channels.newInputStream(channel));
        try {
            return new String(in.readNBytes(MOST_OBJECTS), StandardCharsets.ISO_8859_1);
        } catch (IOException otherwisePacked) {
            return "";
        }
    }
}
