package eu.aer.partnership;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.aer.common.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the representatives with their partnership. */
@Converter
public class RepresentativesConverter implements AttributeConverter<List<Representative>, String> {

    private static final JsonList<Representative> LIST = new JsonList<>(new TypeReference<>() {});

    @Override
    public String convertToDatabaseColumn(List<Representative> representatives) {
        return LIST.write(representatives);
    }

    @Override
    public List<Representative> convertToEntityAttribute(String text) {
        return LIST.read(text);
    }
}
