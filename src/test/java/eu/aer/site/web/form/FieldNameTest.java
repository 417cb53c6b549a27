package eu.aer.site.web.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNameTest {

    @Test
    void aFieldHasTheNameOfItsProperty() {
        assertTrue(FieldName.of("slug").isOf("edit:slug"));
        assertFalse(FieldName.of("slug").isOf("edit:slugField"));
    }

    @Test
    void aFieldMayBearTheNameOfWhatItBelongsTo() {
        var end = new FieldName(List.of("end", "periodEnd"), List.of());
        assertTrue(end.isOf("edit:periodEnd"));
        assertTrue(end.isOf("edit:end"));
    }

    @Test
    void aFieldOfAListStandsInItsOwnRow() {
        var html = new FieldName(List.of("html", "blocksHtml"), List.of("blocks:1"));
        assertTrue(html.isOf("edit:blocks:1:text:html"));
        assertFalse(html.isOf("edit:blocks:0:text:html"));
        assertFalse(html.isOf("edit:blocks:11:text:html"));
    }

    @Test
    void aFieldOfAListWithinAListStandsInBothRows() {
        var answer = new FieldName(List.of("answer"), List.of("blocks:1", "questions:0"));
        assertTrue(answer.isOf("edit:blocks:1:questions:questions:0:answer"));
        assertFalse(answer.isOf("edit:blocks:0:questions:questions:0:answer"));
        assertFalse(answer.isOf("edit:blocks:1:questions:questions:1:answer"));
    }
}
