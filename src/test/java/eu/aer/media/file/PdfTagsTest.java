package eu.aer.media.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.fixture.SampleMedia;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTagsTest {

    private static final String CATALOGUE = "<< /Type /Catalog /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R >>";

    @TempDir
    Path folder;

    @Test
    void aCatalogueThatStandsThereIsRead() throws IOException {
        assertTagged(false, SampleMedia.pdf("words"));
        assertTagged(true, SampleMedia.pdf(CATALOGUE));
        assertTagged(true, SampleMedia.pdf("x".repeat(256 * 1024 - 140) + CATALOGUE));
    }

    @Test
    void aCatalogueThatIsCompressedIsUnpacked() throws IOException {
        assertTagged(true, withObjects(compressed(CATALOGUE)));
        assertTagged(false, withObjects(compressed("<< /Type /Catalog >>")));
        assertTagged(false, withObjects("not compressed at all".getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Where each takes next to nothing, and where all together swell, by what comes out or by what goes in. */
    @Test
    void whatWouldKeepTheServerBusyCountsAsUntagged() throws IOException {
        var tagged = withObjects(compressed(CATALOGUE));
        assertTagged(true, repeated(withObjects(compressed("<< >>")), PdfTags.MOST_STREAMS - 1, tagged));
        assertTagged(false, repeated(withObjects(compressed("<< >>")), PdfTags.MOST_STREAMS, tagged));
        var swelling = withObjects(compressed(" ".repeat(4 * 1024 * 1024)));
        assertTagged(true, repeated(swelling, 30, tagged));
        assertTagged(false, repeated(swelling, 33, tagged));
        var idle = idle();
        var again = "/ObjStm ".getBytes(StandardCharsets.ISO_8859_1);
        assertTagged(true, repeated(again, 1, SampleMedia.joined(withObjects(idle), tagged)));
        assertTagged(false, repeated(again, 4, SampleMedia.joined(withObjects(idle), tagged)));
    }

    /** As many bytes as a third of the measure, of which nothing comes. */
    private static byte[] idle() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {0x78, 1});
        for (var block = 0; block < PackedObjects.MOST / 15; block++) {
            out.write(new byte[] {0, 0, 0, -1, -1});
        }
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] part, int times, byte[] end) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var time = 0; time < times; time++) {
            out.write(part);
        }
        out.write(end);
        return out.toByteArray();
    }

    private void assertTagged(boolean expected, byte[] pdf) throws IOException {
        assertEquals(expected, PdfTags.areIn(Files.write(folder.resolve("file.pdf"), pdf)));
    }

    private static byte[] withObjects(byte[] content) {
        var head = "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\r\n";
        return SampleMedia.joined(head.getBytes(StandardCharsets.ISO_8859_1), content);
    }

    private static byte[] compressed(String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(words.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }
}
