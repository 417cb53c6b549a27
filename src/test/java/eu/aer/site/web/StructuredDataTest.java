package eu.aer.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    @Test
    void noTextEndsTheElementAndNothingStandsForNull() {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Project");
        data.put("name", "</script><b> & more");
        data.put("url", null);
        assertEquals(
                "<script type=\"application/ld+json\">{\"@type\":\"Project\","
                        + "\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e \\u0026 more\"}</script>",
                new StructuredData().script(data));
    }
}
