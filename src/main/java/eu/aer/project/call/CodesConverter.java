package eu.aer.project.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a few codes in one column, {@code AT DE FR}: nobody asks for them without their call. */
@Converter
public class CodesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> codes) {
        return codes == null ? "" : String.join(" ", codes);
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        return stored == null || stored.isBlank() ? List.of() : List.of(stored.split(" "));
    }
}
