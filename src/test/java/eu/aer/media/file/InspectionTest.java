package eu.aer.media.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.fixture.SampleMedia;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, whatever it is called, and why some are refused. */
class InspectionTest {

    private static final byte[] PHOTO = SampleMedia.photo(40, 30, Color.RED);
    private static final byte[] PDF = SampleMedia.pdf("words");
    private static final byte[] DOCX = SampleMedia.docx("words");

    @TempDir
    Path folder;

    @Test
    void theBytesTellTheType() throws IOException {
        assertEquals(FileType.JPEG, type(PHOTO));
        assertEquals(FileType.PNG, type(SampleMedia.drawing(40, 30, Color.RED)));
        assertEquals(FileType.PDF, type(PDF));
        assertEquals(FileType.DOCX, type(DOCX));
        assertEquals(FileType.XLSX, type(SampleMedia.zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""))));
        assertEquals(
                FileType.ODT,
                type(SampleMedia.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""))));
    }

    @Test
    void whatIsNoneOfThemIsRefusedByName() {
        assertEquals("media.empty", refusal(new byte[0]));
        assertEquals("media.type", refusal("<html><script>alert(1)</script></html>"));
        assertEquals("media.type", refusal("plain words"));
        assertEquals("media.svg", refusal("<?xml version=\"1.0\"?>\n<SVG onload=\"alert(1)\"/>"));
        assertEquals("media.heic", refusal("\0\0\0\u0018ftypheic\0\0\0\0"));
        assertEquals("media.oldOffice", refusal("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 a .doc"));
        assertEquals("media.program", refusal("MZ and a program"));
        assertEquals("media.archive", refusal(SampleMedia.zip(Map.of("anything.txt", ""))));
        assertEquals(
                "media.macros",
                refusal(SampleMedia.zip(Map.of(
                        "[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "Sub AutoOpen"))));
    }

    @Test
    void whatHasNotCompletelyArrivedIsRefused() {
        assertEquals("media.cutOff", refusal(first(PDF, 60)));
        assertEquals("media.cutOff", refusal(first(DOCX, DOCX.length - 30)));
        assertEquals("media.cutOff", refusal(first(SampleMedia.drawing(400, 300, Color.RED), 400)));
    }

    @Test
    void twoFilesInOneAreRefused() {
        assertEquals("media.polyglot", refusal(SampleMedia.joined(PDF, DOCX)));
        assertEquals("media.polyglot", refusal(SampleMedia.joined(PDF, bytes("<script>alert(1)</script>"))));
        assertEquals("media.polyglot", refusal(SampleMedia.joined(DOCX, bytes("<script>alert(1)</script>"))));
        assertEquals("media.type", refusal(SampleMedia.joined(bytes("<script></script>"), PDF)));
    }

    @Test
    void aPdfWithoutItsTableIsRefused() {
        assertEquals(
                "media.broken",
                refusal(new String(PDF, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n3")));
    }

    private FileType type(byte[] content) throws IOException {
        return Inspection.of(Files.write(folder.resolve("file"), content));
    }

    private String refusal(String content) {
        return refusal(bytes(content));
    }

    private String refusal(byte[] content) {
        return assertThrows(DomainException.class, () -> type(content)).code();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] first(byte[] content, int length) {
        return Arrays.copyOf(content, length);
    }
}
