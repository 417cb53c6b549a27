package eu.aer.media.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annual report 2025.pdf | Annual report 2025 | annual-report-2025.pdf
            ../../etc/passwd | passwd | passwd.pdf
            C:\\Users\\Ana\\Été_à Bruxelles.JPG | Été à Bruxelles | ete-a-bruxelles.pdf
            .htaccess | .htaccess | htaccess.pdf
            日本.png | 日本 | file.pdf
            ... | file | file.pdf
            """)
    void foldersAndEndingsGo(String given, String title, String inAddress) {
        assertEquals(title, FileName.of(given).title());
        assertEquals(inAddress, FileName.of(given).inAddress("pdf"));
    }

    @Test
    void charactersThatNobodySeesGo() {
        assertEquals("reportfdp", FileName.of("report\u202efdp.exe").title());
        assertEquals("a b", FileName.of("a\0\u200f \r\n b.pdf").title());
        assertEquals("file", FileName.of("").title());
    }

    @Test
    void aLongNameIsShortened() {
        assertEquals(
                "😀".repeat(FileName.TITLE_LENGTH / 2),
                FileName.of("😀".repeat(300) + ".pdf").title());
        assertTrue(FileName.of("word ".repeat(60) + ".pdf").inAddress("pdf").length() <= 104);
    }
}
