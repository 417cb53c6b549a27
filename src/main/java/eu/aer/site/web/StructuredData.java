package eu.aer.site.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** What a page is about, for programs: JSON-LD 1.1 in the words of schema.org. */
@Named
@ApplicationScoped
public class StructuredData {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL));

    /** The element for the head of a page; what is null in the data is left out. */
    public String script(Map<String, ?> data) {
        try {
            // these letters stand in JSON only within texts, and none of those may end the element
            var json = JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
            return "<script type=\"application/ld+json\">" + json + "</script>";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
