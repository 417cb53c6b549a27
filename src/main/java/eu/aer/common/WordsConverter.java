package eu.aer.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores words in several languages as one JSON text, so that they come with their row. */
@Converter(autoApply = true)
public class WordsConverter implements AttributeConverter<Words, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Words words) {
        try {
            return JSON.writeValueAsString(words == null ? Words.NONE : words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Words convertToEntityAttribute(String text) {
        try {
            return text == null ? Words.NONE : JSON.readValue(text, Words.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored words cannot be read", e);
        }
    }
}
