package eu.aer.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the representatives with their partnership as JSON: nobody asks for them without it, and their order is kept. */
@Converter
public class RepresentativesConverter implements AttributeConverter<List<Representative>, String> {

    private static final TypeReference<List<Representative>> REPRESENTATIVES = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Representative> representatives) {
        try {
            return JSON.writeValueAsString(representatives == null ? List.of() : representatives);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Representative> convertToEntityAttribute(String text) {
        try {
            return text == null ? List.of() : List.copyOf(JSON.readValue(text, REPRESENTATIVES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored representatives cannot be read", e);
        }
    }
}
