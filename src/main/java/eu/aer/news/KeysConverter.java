package eu.aer.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a few keys with their article as JSON: nobody asks for them without it, and their order is kept. */
@Converter
public class KeysConverter implements AttributeConverter<List<String>, String> {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        try {
            return JSON.writeValueAsString(keys == null ? List.of() : keys);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        try {
            return text == null ? List.of() : List.copyOf(JSON.readValue(text, KEYS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored keys cannot be read", e);
        }
    }
}
