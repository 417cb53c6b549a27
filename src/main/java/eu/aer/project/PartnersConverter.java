package eu.aer.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the partners with their project as JSON: nobody asks for them without it, and their order is kept. */
@Converter
public class PartnersConverter implements AttributeConverter<List<Partner>, String> {

    private static final TypeReference<List<Partner>> PARTNERS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Partner> partners) {
        try {
            return JSON.writeValueAsString(partners == null ? List.of() : partners);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Partner> convertToEntityAttribute(String text) {
        try {
            return text == null ? List.of() : List.copyOf(JSON.readValue(text, PARTNERS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored partners cannot be read", e);
        }
    }
}
