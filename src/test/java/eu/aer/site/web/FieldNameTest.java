package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldNameTest {

    @Test
    void aFieldHasTheNameOfItsProperty() {
        assertTrue(FieldName.of("slug").isOf("edit:slug"));
        assertFalse(FieldName.of("slug").isOf("edit:slugField"));
    }

    @Test
    void aFieldMayBearTheNameOfWhatItBelongsTo() {
        var end = new FieldName(List.of("end", "periodEnd"), Optional.empty());
        assertTrue(end.isOf("edit:periodEnd"));
        assertTrue(end.isOf("edit:end"));
    }

    @Test
    void aFieldOfAListStandsInItsOwnRow() {
        var html = new FieldName(List.of("html", "blocksHtml"), Optional.of("blocks:1"));
        assertTrue(html.isOf("edit:blocks:1:text:html"));
        assertFalse(html.isOf("edit:blocks:0:text:html"));
        assertFalse(html.isOf("edit:blocks:11:text:html"));
    }
}
