package eu.aer.partnership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores references in their order, one a line. */
@Converter
public class ReferencesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> references) {
        return references == null ? "" : String.join("\n", references);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
